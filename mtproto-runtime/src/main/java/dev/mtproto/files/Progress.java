package dev.mtproto.files;

/**
 * How far a transfer is.
 *
 * @param bytes what has been transferred, what an earlier attempt did included
 * @param total the file's length; -1 if it is not known
 * @param bytesPerSecond how fast it goes at present
 */
public record Progress(long bytes, long total, double bytesPerSecond) {}
