package dev.mtproto.testdc.internal.transport;

import java.io.OutputStream;
import okio.BufferedSource;

/**
 * A client's stream once it is known what it is: frames in plain bytes.
 *
 * @param framing how packets stand in it
 * @param source what the client sends, behind all that only told what it is
 * @param output what is sent to the client; each write is one message, where there are messages
 */
record Line(Framing framing, BufferedSource source, OutputStream output) {}
