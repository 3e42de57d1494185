package dev.mtproto.client;

import dev.mtproto.credentials.DcOption;
import dev.mtproto.internal.crypto.RsaKeyRing;
import dev.mtproto.internal.dc.DcNetwork;
import dev.mtproto.internal.dc.DcUse;
import dev.mtproto.internal.transport.Channel;
import dev.mtproto.internal.transport.Destination;
import java.io.IOException;
import java.util.List;

/** Reaches data centres as the client was built to. */
final class ClientNetwork implements DcNetwork {
  private final ClientSettings settings;
  private final List<DcOption> built;

  ClientNetwork(ClientSettings settings) {
    this.settings = settings;
    this.built =
        settings.dataCenters().all().stream()
            .map(dc -> DcOption.of(dc.id(), dc.host(), dc.port()))
            .toList();
  }

  @Override
  public List<DcOption> built() {
    return built;
  }

  @Override
  public boolean isGiven(int dcId) {
    return settings.dataCenters().isGiven(dcId);
  }

  @Override
  public RsaKeyRing keys() {
    return settings.dataCenters().keys();
  }

  @Override
  public int exchangeId(int dcId) {
    return settings.dataCenters().exchangeId(dcId);
  }

  /** Proxies go by the number; for files it is negative. */
  @Override
  public Channel dial(DcOption address, DcUse use) throws IOException {
    int number = exchangeId(address.dcId());
    Destination destination =
        new Destination(
            use == DcUse.MEDIA && address.mediaOnly() ? -number : number,
            address.host(),
            address.port());
    return settings.transport().connector(address).connect(destination, settings.connectTimeout());
  }
}
