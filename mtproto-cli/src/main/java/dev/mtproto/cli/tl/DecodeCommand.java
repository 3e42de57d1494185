package dev.mtproto.cli.tl;

import dev.mtproto.cli.io.JsonText;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.json.TlJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mtproto tl decode}: TL bytes in hex to JSON. */
@Command(
    name = "decode",
    description = "Print TL bytes, given in hex, as JSON.",
    footer = {
      "",
      "Examples:",
      "  mtproto tl decode 63e89b1705000000",
      "  mtproto tl decode --lines < values.hex"
    })
public final class DecodeCommand extends ConvertCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "HEX",
      description = "The bytes; standard input if it is - or left out.")
  private @Nullable String value;

  /** A command that reads and prints there. */
  public DecodeCommand(Streams streams) {
    super(streams);
  }

  @Override
  @Nullable String value() {
    return value;
  }

  @Override
  Conversion conversion(TlLayer layer) {
    TlJson json = TlJson.of(layer);
    return hex -> json.toJson(Hex.parse(hex));
  }

  @Override
  String present(String result, Streams target) {
    return JsonText.present(result, target);
  }
}
