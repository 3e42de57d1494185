package dev.mtproto.files;

/**
 * A part of a file that is uploaded.
 *
 * @param index its number, from 0
 * @param bytes begin with the part's
 * @param length how many of them are the part's
 * @param last whether it is known to be the last
 */
@SuppressWarnings(
    "ArrayRecordComponent") // The array is the worker's buffer: nobody compares parts.
record Part(int index, byte[] bytes, int length, boolean last) {}
