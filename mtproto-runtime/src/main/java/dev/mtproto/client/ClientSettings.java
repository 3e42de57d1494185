package dev.mtproto.client;

import dev.mtproto.call.Interceptor;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.internal.chain.CallTimes;
import dev.mtproto.internal.dc.DcSettings;
import dev.mtproto.internal.event.Events;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.policy.Patience;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.internal.session.SessionOptions;
import dev.mtproto.metrics.ClientMetrics;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.updates.UpdateSettings;
import java.time.Duration;
import java.util.List;

/** What a client was built with. */
record ClientSettings(
    TlLayer layer,
    int apiId,
    String apiHash,
    Device device,
    DataCenters dataCenters,
    Credentials credentials,
    Transport transport,
    Duration connectTimeout,
    CallTimes callTimes,
    List<Interceptor> interceptors,
    Patience patience,
    ClientMetrics metrics,
    boolean eager,
    UpdateSettings updates,
    List<CallAdapter.Factory> adapters,
    SessionOptions options,
    Environment environment,
    Events events) {

  /** What a server may send at most. */
  MessageLimits limits() {
    return options.limits();
  }

  /** What sessions with data centres are made with. */
  DcSettings forDataCenters() {
    ApiIntroduction introduction = new ApiIntroduction(layer, apiId, device, true);
    return new DcSettings(
        layer,
        introduction,
        new ApiIntroduction(layer, apiId, device, false),
        introduction::bind,
        options,
        connectTimeout,
        new ClientNetwork(this),
        environment,
        events);
  }

  /** Shows neither the hash nor anything else that is secret. */
  @Override
  public String toString() {
    return "ClientSettings{" + layer.name() + ", " + dataCenters + ", " + credentials + "}";
  }
}
