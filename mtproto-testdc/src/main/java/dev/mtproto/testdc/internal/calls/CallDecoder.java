package dev.mtproto.testdc.internal.calls;

import dev.mtproto.layer71.upload.SaveBigFilePart;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.session.ServerSession;
import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlRequest;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Finds out what is called, and who answers. */
final class CallDecoder {
  /** Namespaces whose methods can be called before anybody has signed in. */
  private static final List<String> FREE = List.of("auth.", "help.", "langpack.");

  private final LayerSet layers;
  private final CallTable table;

  CallDecoder(LayerSet layers, CallTable table) {
    this.layers = layers;
    this.table = table;
  }

  /**
   * Decodes a call.
   *
   * @throws dev.mtproto.error.RpcException if there is no such method, or nobody answers it
   * @throws dev.mtproto.error.TlFormatException if its parameters are malformed
   */
  PreparedCall decode(ServerSession session, Unwrapped call) {
    TlLayer spoken = layers.spoken(session.layer());
    IdShift ids = layers.ids(session.layer());
    int id = call.reader().peekId();
    TlCodec<? extends TlObject> codec = layers.codec(session.layer(), id);
    CallTable.PartCounter counter = table.partCounter();
    if (counter != null && codec == SaveBigFilePart.tlCodec()) {
      return counted(counter, call.reader());
    }
    if (codec != null) {
      TlObject object = codec.decode(call.array(), call.offset(), call.length());
      CallTable.AnyHandler handler = table.find(object.getClass());
      if (handler != null && object instanceof TlRequest<?> request) {
        return new PreparedCall(request, handler, null);
      }
    }
    TlCombinator method = spoken.combinator(id);
    if (method == null || !method.method()) {
      throw RpcErrors.badRequest("INPUT_METHOD_INVALID_" + Integer.toUnsignedString(id) + "_X");
    }
    CallTable.DescribedHandler described = table.findDescribed(spoken, method.name());
    if (described != null) {
      return TreeRequest.prepare(spoken, method, call.reader(), described, ids);
    }
    PreparedCall translated = translated(spoken, method, call.reader(), ids);
    if (translated == null) {
      throw unanswered(session, method);
    }
    return translated;
  }

  /** A part of a file that nobody keeps is not copied, either. */
  private static PreparedCall counted(CallTable.PartCounter counter, TlReader body) {
    body.readId();
    long fileId = body.readLong();
    int part = body.readInt();
    int total = body.readInt();
    int length = body.readByteBuffer().remaining();
    SaveBigFilePart request = new SaveBigFilePart(fileId, part, total, ByteString.EMPTY);
    return new PreparedCall(
        request, (context, unused) -> counter.save(context, request, length), null);
  }

  /** The call as one of the layer that the world's handlers are written for. */
  private @Nullable PreparedCall translated(
      TlLayer spoken, TlCombinator method, TlReader body, IdShift ids) {
    TlRequest<?> request = new LayerTranslation(spoken, LayerSet.HOME, ids).request(method, body);
    CallTable.AnyHandler handler = request == null ? null : table.find(request.getClass());
    return request == null || handler == null
        ? null
        : new PreparedCall(request, handler, new LayerTranslation(LayerSet.HOME, spoken, ids));
  }

  private static RuntimeException unanswered(ServerSession session, TlCombinator method) {
    boolean free = FREE.stream().anyMatch(method.name()::startsWith);
    return free || session.entry().userId().isPresent()
        ? RpcErrors.badRequest("METHOD_INVALID")
        : RpcErrors.unregistered();
  }
}
