package dev.mtproto.cli.tl;

import dev.mtproto.cli.io.Streams;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.json.TlJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mtproto tl encode}: JSON to TL bytes in hex. */
@Command(
    name = "encode",
    description = "Print a JSON value as TL bytes, in hex.",
    footer = {"", "Example:", "  mtproto tl encode '{\"_\":\"inputPeerChat\",\"chat_id\":5}'"})
public final class EncodeCommand extends ConvertCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "JSON",
      description = "The value; standard input if it is - or left out.")
  private @Nullable String value;

  /** A command that reads and prints there. */
  public EncodeCommand(Streams streams) {
    super(streams);
  }

  @Override
  @Nullable String value() {
    return value;
  }

  @Override
  Conversion conversion(TlLayer layer) {
    TlJson json = TlJson.of(layer);
    return text -> Hex.format(json.toTl(text));
  }

  @Override
  String present(String result, Streams target) {
    return result;
  }
}
