package dev.mtproto.client;

import dev.mtproto.call.Caller;
import dev.mtproto.files.FileServers;
import java.util.List;

/** Takes all files by way of the client's own connection. */
final class HomeFileServers implements FileServers {
  private final MtprotoClient client;

  HomeFileServers(MtprotoClient client) {
    this.client = client;
  }

  @Override
  public int home() {
    return client.dataCenter().id();
  }

  @Override
  public List<Caller> media(int dcId, int count) {
    return List.of(client);
  }

  @Override
  public List<Caller> cdn(int dcId, int count) {
    return List.of(client);
  }
}
