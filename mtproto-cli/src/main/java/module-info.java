/** The command {@code mtproto}. */
module dev.mtproto.cli {
  requires com.fasterxml.jackson.core;
  requires dev.mtproto.runtime;
  requires info.picocli;
  requires static org.jspecify;

  opens dev.mtproto.cli to
      info.picocli;
}
