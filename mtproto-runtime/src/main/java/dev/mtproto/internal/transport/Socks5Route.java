package dev.mtproto.internal.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Through a SOCKS proxy of version 5. The proxy is told names as names, and resolves them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1928">RFC 1928</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1929">RFC 1929</a>
 */
public final class Socks5Route implements Route {
  private static final int VERSION = 5;
  private static final int NO_LOGIN = 0;
  private static final int LOGIN = 2;
  private static final int LOGIN_VERSION = 1;
  private static final int CONNECT = 1;
  private static final int IPV4 = 1;
  private static final int NAME = 3;
  private static final int IPV6 = 4;
  private static final int LONGEST = 255;

  private static final List<String> REFUSALS =
      List.of(
          "succeeded",
          "general failure",
          "not allowed by its rules",
          "network unreachable",
          "host unreachable",
          "connection refused",
          "time to live expired",
          "command not supported",
          "kind of address not supported");

  private final String host;
  private final int port;
  private final @Nullable ProxyLogin login;

  /**
   * A way through the proxy at this address.
   *
   * @param login null if the proxy asks for none
   */
  public Socks5Route(String host, int port, @Nullable ProxyLogin login) {
    this.host = host;
    this.port = port;
    this.login = login;
  }

  @Override
  public Destination firstHop(Destination destination) {
    return new Destination(destination.dcId(), host, port);
  }

  @Override
  public void pass(Wire wire, Destination destination) throws IOException {
    DataInputStream in = new DataInputStream(wire.input());
    Buffer greeting = new Buffer().writeByte(VERSION);
    if (login == null) {
      greeting.writeByte(1).writeByte(NO_LOGIN);
    } else {
      greeting.writeByte(2).writeByte(NO_LOGIN).writeByte(LOGIN);
    }
    send(wire, greeting);
    if (in.readUnsignedByte() != VERSION) {
      throw new IOException(this + " does not speak SOCKS5");
    }
    authenticate(wire, in, in.readUnsignedByte());
    send(wire, request(destination));
    readReply(in);
  }

  private void authenticate(Wire wire, DataInputStream in, int method) throws IOException {
    if (method == NO_LOGIN) {
      return;
    }
    if (method != LOGIN || login == null) {
      throw new IOException(
          this + (login == null ? " asks for a login" : " takes no name and password"));
    }
    Buffer message = new Buffer().writeByte(LOGIN_VERSION);
    writeShort(message, login.user());
    writeShort(message, login.password());
    send(wire, message);
    in.readUnsignedByte();
    if (in.readUnsignedByte() != 0) {
      throw new IOException(this + " refuses the login");
    }
  }

  private static Buffer request(Destination destination) throws IOException {
    Buffer request = new Buffer().writeByte(VERSION).writeByte(CONNECT).writeByte(0);
    byte[] address = Addresses.literal(destination.host());
    if (address == null) {
      request.writeByte(NAME);
      writeShort(request, destination.host());
    } else {
      request.writeByte(address.length == Integer.BYTES ? IPV4 : IPV6).write(address);
    }
    return request.writeShort(destination.port());
  }

  /** Reads to the end of the reply and not a byte further. */
  private void readReply(DataInputStream in) throws IOException {
    int version = in.readUnsignedByte();
    int reply = in.readUnsignedByte();
    in.readUnsignedByte();
    if (version != VERSION || reply != 0) {
      String reason = reply < REFUSALS.size() ? REFUSALS.get(reply) : "code " + reply;
      throw new IOException(this + " refuses to connect: " + reason);
    }
    int kind = in.readUnsignedByte();
    int length =
        switch (kind) {
          case IPV4 -> 4;
          case IPV6 -> 16;
          case NAME -> in.readUnsignedByte();
          default -> throw new IOException(this + " answers with an unknown kind of address");
        };
    in.readFully(new byte[length + Short.BYTES]);
  }

  private static void send(Wire wire, Buffer message) throws IOException {
    wire.output().write(message.readByteArray());
    wire.output().flush();
  }

  /** Writes text behind its length in a byte. */
  private static void writeShort(Buffer message, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    if (bytes.length > LONGEST) {
      throw new IOException("SOCKS5 has no room for more than 255 bytes of a name");
    }
    message.writeByte(bytes.length).write(bytes);
  }

  /** The address, without the login. */
  @Override
  public String toString() {
    return "SOCKS5 proxy " + Destination.authority(host, port);
  }
}
