package dev.mtproto.testdc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import okio.ByteString;

/** A SOCKS5 proxy of RFC 1928, which asks for a login if it is given one. */
final class SocksTunnels extends Tunnels {
  private final String login;

  /** A proxy that takes this {@code user:password}; all clients, if that is empty. */
  SocksTunnels(int end, String login) {
    super(end);
    this.login = login;
  }

  @Override
  boolean greet(DataInputStream in, OutputStream out) throws IOException {
    in.readUnsignedByte();
    byte[] methods = in.readNBytes(in.readUnsignedByte());
    byte wanted = (byte) (login.isEmpty() ? 0 : 2);
    if (ByteString.of(methods).indexOf(new byte[] {wanted}) < 0) {
      out.write(new byte[] {5, (byte) 0xff});
      return false;
    }
    out.write(new byte[] {5, wanted});
    if (!login.isEmpty() && !isKnown(in, out)) {
      return false;
    }
    in.skipNBytes(3);
    askedFor(host(in) + " " + in.readUnsignedShort());
    out.write(ByteString.decodeHex("05000003" + "03616263" + "0050").toByteArray());
    return true;
  }

  private boolean isKnown(DataInputStream in, OutputStream out) throws IOException {
    in.readUnsignedByte();
    String user = new String(in.readNBytes(in.readUnsignedByte()), UTF_8);
    String password = new String(in.readNBytes(in.readUnsignedByte()), UTF_8);
    askedBy(user + ":" + password);
    boolean known = login.equals(user + ":" + password);
    out.write(new byte[] {1, (byte) (known ? 0 : 1)});
    return known;
  }

  private static String host(DataInputStream in) throws IOException {
    return switch (in.readUnsignedByte()) {
      case 1 -> InetAddress.getByAddress(in.readNBytes(4)).getHostAddress();
      case 4 -> InetAddress.getByAddress(in.readNBytes(16)).getHostAddress();
      default -> "name " + new String(in.readNBytes(in.readUnsignedByte()), UTF_8);
    };
  }
}
