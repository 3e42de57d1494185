package dev.mtproto.internal.proxy.access;

import io.grpc.Attributes;
import io.grpc.Grpc;
import io.grpc.ServerTransportFilter;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/** Names each connection once: by the subject of its certificate, or else by its address. */
public final class ConnectionNames extends ServerTransportFilter {
  private static final Attributes.Key<String> NAME = Attributes.Key.create("client-name");

  /** The name of a call's connection. */
  public static String of(Attributes connection) {
    String name = connection.get(NAME);
    return name == null ? "unknown" : name;
  }

  @Override
  public Attributes transportReady(Attributes connection) {
    return connection.toBuilder().set(NAME, name(connection)).build();
  }

  private static String name(Attributes connection) {
    SSLSession session = connection.get(Grpc.TRANSPORT_ATTR_SSL_SESSION);
    if (session != null) {
      try {
        X509Certificate certificate = (X509Certificate) session.getPeerCertificates()[0];
        return certificate.getSubjectX500Principal().getName();
      } catch (SSLPeerUnverifiedException e) {
        // A client without a certificate has nothing but its address.
      }
    }
    SocketAddress address = connection.get(Grpc.TRANSPORT_ATTR_REMOTE_ADDR);
    return address instanceof InetSocketAddress inet
        ? inet.getAddress().getHostAddress() + ":" + inet.getPort()
        : String.valueOf(address);
  }
}
