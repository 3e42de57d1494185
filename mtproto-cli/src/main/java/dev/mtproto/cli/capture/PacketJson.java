package dev.mtproto.cli.capture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.ContainerReader;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.message.PlainMessage;
import dev.mtproto.internal.service.ServiceLayer;
import dev.mtproto.tl.TlLayer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a packet says, as lines of JSON: one a message, so that of a container there are several.
 * For one thread.
 */
public final class PacketJson {
  private static final int MAX_ITEMS = 1 << 16;

  private final JsonFactory factory = new JsonFactory();
  private final PacketOpener opener = new PacketOpener();
  private final KnownKeys keys;
  private final MessageJson messages;

  /**
   * The JSON of a layer's packets.
   *
   * @param keys open what is encrypted
   * @param revealing whether secrets, texts and names are shown
   */
  public PacketJson(TlLayer layer, KnownKeys keys, boolean revealing) {
    this.keys = keys;
    this.messages = new MessageJson(layer.plus(ServiceLayer.LAYER), revealing);
  }

  /** The lines, each with its end. */
  public String lines(Packet packet) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.setRootValueSeparator(null);
      packet(packet, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void packet(Packet packet, JsonGenerator json) throws IOException {
    byte[] bytes = packet.bytes();
    ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length == Integer.BYTES) {
      begin(packet, json);
      json.writeNumberField("transport_error", fields.getInt());
      end(json);
    } else if (PlainMessage.isPlain(bytes, 0, bytes.length)) {
      plain(packet, fields.getLong(8), json);
    } else if (bytes.length >= Long.BYTES) {
      encrypted(packet, fields.getLong(), json);
    } else {
      unreadable(packet, "too short", json);
    }
  }

  private void plain(Packet packet, long id, JsonGenerator json) throws IOException {
    byte[] body;
    try {
      body = PlainMessage.body(sender(packet), packet.bytes(), 0, packet.bytes().length);
    } catch (ProtocolViolationException e) {
      unreadable(packet, "no message of a key exchange", json);
      return;
    }
    begin(packet, json);
    json.writeBooleanField("encrypted", false);
    json.writeStringField("msg_id", Long.toString(id));
    json.writeFieldName("message");
    messages.writeOfExchange(body, json);
    end(json);
  }

  private static Sender sender(Packet packet) {
    return packet.outbound() ? Sender.CLIENT : Sender.SERVER;
  }

  private void encrypted(Packet packet, long keyId, JsonGenerator json) throws IOException {
    AuthKey key = keys.find(keyId);
    PacketOpener.Message message =
        key == null ? null : opener.open(key, packet.outbound(), packet.bytes());
    if (message == null) {
      unreadable(packet, key == null ? keys.whyMissing() : "not sealed with its key", json);
      return;
    }
    MessageView view =
        new MessageView()
            .set(message.id(), message.seqNo(), message.body(), 0, message.body().length);
    if (view.constructor() != ContainerReader.ID) {
      message(packet, view, null, json);
      return;
    }
    ContainerReader container = new ContainerReader(sender(packet), MAX_ITEMS);
    try {
      container.begin(view);
    } catch (ProtocolViolationException e) {
      unreadable(packet, "a broken container", json);
      return;
    }
    while (container.hasNext()) {
      message(packet, container.next(), message.id(), json);
    }
  }

  private void message(
      Packet packet, MessageView message, @Nullable Long container, JsonGenerator json)
      throws IOException {
    begin(packet, json);
    json.writeStringField("msg_id", Long.toString(message.id()));
    json.writeNumberField("seq_no", message.seqNo());
    if (container != null) {
      json.writeStringField("container", container.toString());
    }
    json.writeFieldName("message");
    messages.write(message.copy(0), json);
    end(json);
  }

  private static void unreadable(Packet packet, String why, JsonGenerator json) throws IOException {
    begin(packet, json);
    json.writeNumberField("unreadable_bytes", packet.bytes().length);
    json.writeStringField("why", why);
    end(json);
  }

  private static void begin(Packet packet, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", packet.number());
    json.writeStringField("at", packet.at().toString());
    json.writeStringField("direction", packet.outbound() ? "out" : "in");
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
