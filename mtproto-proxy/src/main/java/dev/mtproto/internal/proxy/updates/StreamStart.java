package dev.mtproto.internal.proxy.updates;

/**
 * Where a stream begins.
 *
 * @param next the first id that is sent
 * @param gone how many updates the client will never see that it asked for; -1 if that is not known
 */
public record StreamStart(long next, long gone) {
  /** With what comes next. */
  public static StreamStart now(UpdateLog log) {
    return new StreamStart(log.last() + 1, 0);
  }

  /** After what a client has; if that was of another log, nobody knows what it missed. */
  public static StreamStart after(UpdateLog log, String logName, long id) {
    if (logName.isEmpty()) {
      return now(log);
    }
    boolean known = logName.equals(log.name()) && id >= 0 && id <= log.last();
    return known ? new StreamStart(id + 1, 0) : new StreamStart(log.first(), UpdateLog.UNKNOWN);
  }
}
