package dev.mtproto.testdc.internal.calls;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.message.Gzip;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.testdc.call.ClientInfo;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.session.ServerSession;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlReader;
import java.util.List;

/**
 * Takes calls out of their wrappers, of which any layer's are known: that a method has a call as
 * its last parameter is seen from its description.
 *
 * @see <a href="https://core.telegram.org/api/invoking">Calling methods</a>
 */
final class Unwrapper {
  private static final int MAX_WRAPPERS = 16;

  private final LayerSet layers;

  Unwrapper(LayerSet layers) {
    this.layers = layers;
  }

  /** Unwraps a call, and notes what its wrappers say of the client. */
  Unwrapped unwrap(ServerSession session, byte[] array, int offset, int length) {
    Unwrapped call = new Unwrapped(array, offset, length);
    for (int i = 0; i < MAX_WRAPPERS; i++) {
      TlReader reader = call.reader();
      int id = reader.peekId();
      TlCombinator wrapper = layers.wrapper(id);
      if (id == Gzip.ID) {
        call.replace(
            Gzip.unpack(
                call.array(), call.offset(), call.length(), MessageLimits.DEFAULT.unpackedBytes()));
      } else if (wrapper != null) {
        reader.readId();
        Tree tree = new TreeReader(layers.spoken(session.layer()), reader).readFields(wrapper);
        apply(session, call, tree);
        call.advance(reader.position());
      } else {
        return call;
      }
    }
    throw new TlFormatException("more than " + MAX_WRAPPERS + " wrappers", 0);
  }

  private static void apply(ServerSession session, Unwrapped call, Tree wrapper) {
    switch (wrapper.name()) {
      case "invokeWithLayer" -> setLayer(session, wrapper.getInt("layer"));
      case "initConnection" -> session.setClient(client(wrapper));
      case "invokeWithoutUpdates" -> call.setWithoutUpdates();
      case "invokeAfterMsg" -> after(call, List.of(required(wrapper, "msg_id")));
      case "invokeAfterMsgs" -> after(call, (List<?>) required(wrapper, "msg_ids"));
      default -> {
        // A wrapper that changes nothing here.
      }
    }
  }

  private static void setLayer(ServerSession session, int number) {
    if (number <= 0) {
      throw RpcErrors.badRequest("CONNECTION_LAYER_INVALID");
    }
    session.setLayer(number);
  }

  private static ClientInfo client(Tree connection) {
    return new ClientInfo(
        connection.getInt("api_id"),
        connection.getString("device_model"),
        connection.getString("system_version"),
        connection.getString("app_version"),
        connection.getString("lang_code"));
  }

  private static void after(Unwrapped call, List<?> messageIds) {
    for (Object id : messageIds) {
      if (id instanceof Long messageId) {
        call.addAfter(messageId);
      }
    }
  }

  private static Object required(Tree tree, String field) {
    Object value = tree.get(field);
    if (value == null) {
      throw new IllegalStateException(tree.name() + " without " + field);
    }
    return value;
  }
}
