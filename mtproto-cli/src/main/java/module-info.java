/** The command {@code mtproto}. */
module dev.mtproto.cli {
  requires com.fasterxml.jackson.core;
  requires dev.mtproto.layer71;
  requires dev.mtproto.processor;
  requires dev.mtproto.proxy;
  requires dev.mtproto.runtime;
  requires dev.mtproto.testdc;
  requires info.picocli;
  requires java.compiler;
  requires org.jline;
  requires org.slf4j;
  requires static org.jspecify;

  exports dev.mtproto.cli.log to
      org.slf4j;

  opens dev.mtproto.cli to
      info.picocli;
  opens dev.mtproto.cli.access to
      info.picocli;
  opens dev.mtproto.cli.completion to
      info.picocli;
  opens dev.mtproto.cli.connect to
      info.picocli;
  opens dev.mtproto.cli.dc to
      info.picocli;
  opens dev.mtproto.cli.dump to
      info.picocli;
  opens dev.mtproto.cli.demo to
      info.picocli;
  opens dev.mtproto.cli.file to
      info.picocli;
  opens dev.mtproto.cli.keygen to
      info.picocli;
  opens dev.mtproto.cli.layer to
      info.picocli;
  opens dev.mtproto.cli.session to
      info.picocli;
  opens dev.mtproto.cli.proxy to
      info.picocli;
  opens dev.mtproto.cli.shell to
      info.picocli;
  opens dev.mtproto.cli.tl to
      info.picocli;
}
