/** The runtime: TL codec, cryptography, key exchange, transports, sessions and the client. */
@SuppressWarnings("module") // The siblings named here are compiled later.
module dev.mtproto.runtime {
  requires transitive dev.mtproto.annotations;
  requires transitive okio;
  requires static transitive org.jspecify;
  requires static java.compiler;
  requires static transitive java.sql;
  requires static micrometer.core;
  requires java.net.http;
  requires com.fasterxml.jackson.core;
  requires org.bouncycastle.provider;
  requires org.slf4j;

  exports dev.mtproto.account;
  exports dev.mtproto.call;
  exports dev.mtproto.client;
  exports dev.mtproto.credentials;
  exports dev.mtproto.error;
  exports dev.mtproto.event;
  exports dev.mtproto.metrics;
  exports dev.mtproto.text;
  exports dev.mtproto.files;
  exports dev.mtproto.peers;
  exports dev.mtproto.tl;
  exports dev.mtproto.tl.json;
  exports dev.mtproto.updates;
  exports dev.mtproto.internal.crypto to
      dev.mtproto.testdc,
      dev.mtproto.cli;
  exports dev.mtproto.internal.handshake to
      dev.mtproto.testdc;
  exports dev.mtproto.internal.service to
      dev.mtproto.testdc,
      dev.mtproto.cli;
  exports dev.mtproto.internal.message to
      dev.mtproto.testdc,
      dev.mtproto.cli;
  exports dev.mtproto.internal.transport to
      dev.mtproto.testdc;
  exports dev.mtproto.internal.session to
      dev.mtproto.testdc; // its tests
  exports dev.mtproto.internal.caller to
      dev.mtproto.proxy;
}
