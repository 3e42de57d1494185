package dev.mtproto.cli.proxy;

import java.net.InetSocketAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code HOST:PORT}, or {@code [HOST]:PORT} for IPv6. */
final class AddressOption implements ITypeConverter<InetSocketAddress> {
  private static final int MAX_PORT = 65_535;

  @Override
  public InetSocketAddress convert(String text) {
    int colon = text.lastIndexOf(':');
    String port = text.substring(colon + 1);
    if (colon < 1 || !port.matches("\\d{1,5}") || Integer.parseInt(port) > MAX_PORT) {
      throw new TypeConversionException("'" + text + "' is not HOST:PORT");
    }
    String host = text.substring(0, colon).replaceAll("[\\[\\]]", "");
    return new InetSocketAddress(host, Integer.parseInt(port));
  }
}
