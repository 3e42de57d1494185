package dev.mtproto.proxy;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** The server cannot listen on an address that it was given. The message names the address. */
public final class ListenException extends IOException {
  private static final long serialVersionUID = 1L;

  private final InetSocketAddress address;
  private final boolean taken;

  ListenException(InetSocketAddress address, IOException cause) {
    super(describe(address, reason(cause)), cause);
    this.address = address;
    this.taken = isTaken(reason(cause));
  }

  private static String describe(InetSocketAddress address, String reason) {
    String text = address.getHostString() + ":" + address.getPort();
    return isTaken(reason)
        ? "the address " + text + " is taken"
        : "cannot listen on " + text + ": " + reason;
  }

  /** The words of the operating system, without those of who asked it. */
  private static String reason(IOException failed) {
    Throwable first = failed;
    for (@Nullable Throwable each = failed; each != null; each = each.getCause()) {
      first = each;
    }
    return String.valueOf(first.getMessage()).replaceFirst("^.*error\\(-\\d+\\): ", "");
  }

  private static boolean isTaken(String reason) {
    return reason.contains("in use");
  }

  /** The address: the server's, or the metrics'. */
  public InetSocketAddress address() {
    return address;
  }

  /** Whether another process listens there. */
  public boolean isTaken() {
    return taken;
  }
}
