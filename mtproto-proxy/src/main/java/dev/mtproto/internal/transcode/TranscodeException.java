package dev.mtproto.internal.transcode;

/** A Protocol Buffers message that does not make a TL value. Names fields, never their values. */
public final class TranscodeException extends RuntimeException {
  private final String problem;
  private final String path;

  TranscodeException(String problem) {
    super(problem);
    this.problem = problem;
    this.path = "";
  }

  private TranscodeException(String problem, String path, TranscodeException origin) {
    super(path + " " + problem, origin, false, false);
    this.problem = problem;
    this.path = path;
  }

  /** The same problem, in a field of this name. */
  TranscodeException in(String field) {
    return new TranscodeException(problem, path.isEmpty() ? field : field + "." + path, this);
  }

  /** The field's path, {@code Peer.Channel.AccessHash}; empty for the message itself. */
  public String path() {
    return path;
  }
}
