package dev.mtproto.cli.io;

/** The exit codes of every command; scripts of the Go predecessor's users rely on them. */
public final class ExitCodes {
  /** All went well. */
  public static final int OK = 0;

  /** The command failed. */
  public static final int FAILURE = 1;

  /** The arguments are wrong, and nothing was done. */
  public static final int INVALID_ARGUMENTS = 128;

  private ExitCodes() {}
}
