package dev.mtproto.testdc.internal.calls;

import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A call that has a handler.
 *
 * @param request the call as the handler takes it
 * @param handler answers it
 * @param translation from the handler's layer to the client's; null if they are one
 */
record PreparedCall(
    TlRequest<?> request, CallTable.AnyHandler handler, @Nullable LayerTranslation translation) {

  /** Writes the result as the client reads it. */
  void writeResult(TlWriter writer, Object result) {
    @SuppressWarnings("unchecked") // A handler's result is its request's.
    TlCodec<Object> codec = (TlCodec<Object>) request.resultCodec();
    if (translation == null) {
      codec.write(writer, result);
    } else {
      byte[] translated = translation.result(request.tlName(), codec.encode(result));
      writer.writeRaw(translated, 0, translated.length);
    }
  }
}
