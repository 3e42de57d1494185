package dev.mtproto.client;

import dev.mtproto.call.Caller;
import dev.mtproto.files.FileServers;
import dev.mtproto.internal.dc.DcUse;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Takes files from the data centres where they are, over connections for files alone. */
final class PooledFileServers implements FileServers {
  private final MtprotoClient client;

  PooledFileServers(MtprotoClient client) {
    this.client = client;
  }

  @Override
  public int home() {
    return client.dataCenter().id();
  }

  @Override
  public List<Caller> media(int dcId, int count) {
    int there = dcId == 0 ? home() : dcId;
    return callers(count, number -> client.at(there, DcUse.MEDIA, number));
  }

  @Override
  public List<Caller> cdn(int dcId, int count) {
    return callers(count, number -> client.at(dcId, DcUse.CDN, number));
  }

  private static List<Caller> callers(int count, IntFunction<Caller> caller) {
    return IntStream.range(0, count).mapToObj(caller).toList();
  }
}
