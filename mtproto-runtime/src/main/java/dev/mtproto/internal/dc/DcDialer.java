package dev.mtproto.internal.dc;

import dev.mtproto.credentials.DcOption;
import dev.mtproto.internal.session.SessionLink;
import dev.mtproto.internal.transport.Channel;
import dev.mtproto.internal.transport.Destination;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects to a data centre at the first of its addresses that answers. Thread-safe. */
final class DcDialer implements SessionLink.Dialer {
  private static final Logger LOG = LoggerFactory.getLogger(DcDialer.class);

  private final DcAddresses addresses;
  private final DcNetwork network;
  private final int dcId;
  private final DcUse use;
  private volatile @Nullable DcOption last;

  DcDialer(DcAddresses addresses, DcNetwork network, int dcId, DcUse use) {
    this.addresses = addresses;
    this.network = network;
    this.dcId = dcId;
    this.use = use;
  }

  /** Where it connected to last; null if nowhere yet. */
  @Nullable DcOption last() {
    return last;
  }

  /** The data centre and where it is looked for. */
  @Override
  public String toString() {
    List<DcOption> all = addresses.find(dcId, use);
    String where =
        all.stream()
            .map(address -> Destination.authority(address.host(), address.port()))
            .distinct()
            .collect(Collectors.joining(" or "));
    return "DC " + dcId + (all.isEmpty() ? ": nobody knows its address" : " at " + where);
  }

  @Override
  public Channel dial() throws IOException {
    List<DcOption> all = addresses.find(dcId, use);
    IOException problem = new IOException("nobody knows the address of DC " + dcId);
    for (int i = 0; i < all.size(); i++) {
      try {
        Channel channel = network.dial(all.get(i), use);
        last = all.get(i);
        return channel;
      } catch (IOException failed) {
        LOG.debug("cannot connect to {}", all.get(i), failed);
        if (i > 0) {
          failed.addSuppressed(problem);
        }
        problem = failed;
      }
    }
    throw problem;
  }
}
