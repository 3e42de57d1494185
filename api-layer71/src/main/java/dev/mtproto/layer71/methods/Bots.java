package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.layer71.DataJSON;

/** The methods of the namespace {@code bots}. */
@TlMethods(namespace = "bots")
public interface Bots {
  /** {@code bots.sendCustomRequest}. */
  @TlMethod(0xaa2769ed)
  DataJSON sendCustomRequest(String customMethod, DataJSON params);

  /** {@code bots.answerWebhookJSONQuery}. */
  @TlMethod(0xe6213f4d)
  boolean answerWebhookJSONQuery(long queryId, DataJSON data);
}
