package dev.mtproto.internal.dc;

import dev.mtproto.credentials.DcOption;
import dev.mtproto.internal.crypto.RsaKeyRing;
import dev.mtproto.internal.transport.Channel;
import java.io.IOException;
import java.util.List;

/** How data centres are reached, and known. Thread-safe. */
public interface DcNetwork {
  /** The addresses that the client was built with. */
  List<DcOption> built();

  /** Whether it was given that data centre's address, and not only knows a usual one. */
  boolean isGiven(int dcId);

  /** The RSA keys of data centres, but for those that only keep copies of files. */
  RsaKeyRing keys();

  /** The number as the key exchange wants it. */
  int exchangeId(int dcId);

  /** Connects; may wait. */
  Channel dial(DcOption address, DcUse use) throws IOException;
}
