package dev.mtproto.cli.capture;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.message.Gzip;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.json.TlJson;
import java.io.IOException;
import java.util.Arrays;

/** The bodies of messages as JSON: unpacked, an answer with the id of what it answers. */
final class MessageJson {
  /** The id of {@code rpc_result}. */
  private static final int RPC_RESULT = 0xf35c6d01;

  private final TlJson tl;
  private final TlJson exchange;

  /**
   * Of the messages of a layer.
   *
   * @param revealing whether nothing is hidden
   */
  MessageJson(TlLayer layer, boolean revealing) {
    TlJson whole = TlJson.of(layer);
    this.tl = revealing ? whole : whole.redacted(Redaction::hides);
    this.exchange = revealing ? whole : whole.redacted();
  }

  /** Writes a body. */
  void write(byte[] body, JsonGenerator json) throws IOException {
    try {
      byte[] object = unpacked(body);
      TlReader reader = new TlReader(object);
      if (object.length >= Integer.BYTES && reader.peekId() == RPC_RESULT) {
        answer(reader, object, json);
      } else {
        object(object, json);
      }
    } catch (TlFormatException e) {
      undecoded(body, e, json);
    }
  }

  /** Writes a body of a key exchange: nobody's business is in it. */
  void writeOfExchange(byte[] body, JsonGenerator json) throws IOException {
    try {
      json.writeRawValue(exchange.toJson(body));
    } catch (TlFormatException e) {
      undecoded(body, e, json);
    }
  }

  private static byte[] unpacked(byte[] body) {
    return Gzip.isPacked(body, 0, body.length)
        ? Gzip.unpack(body, 0, body.length, MessageLimits.DEFAULT.unpackedBytes())
        : body;
  }

  private void answer(TlReader reader, byte[] body, JsonGenerator json) throws IOException {
    reader.expectId(RPC_RESULT, "rpc_result");
    json.writeStartObject();
    json.writeStringField("_", "rpc_result");
    json.writeStringField("req_msg_id", Long.toString(reader.readLong()));
    json.writeFieldName("result");
    byte[] result = Arrays.copyOfRange(body, reader.position(), body.length);
    try {
      object(unpacked(result), json);
    } catch (TlFormatException e) {
      undecoded(result, e, json);
    }
    json.writeEndObject();
  }

  private void object(byte[] object, JsonGenerator json) throws IOException {
    json.writeRawValue(tl.toJson(object));
  }

  /** Of what is not understood nothing is shown but what it might be. */
  private static void undecoded(byte[] body, TlFormatException why, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("undecoded_bytes", body.length);
    json.writeStringField("why", why.getMessage());
    json.writeEndObject();
  }
}
