package dev.mtproto.cli.tl;

/** Makes of one value's text another: hex into JSON, or JSON into hex. */
@FunctionalInterface
interface Conversion {
  /**
   * The converted text.
   *
   * @throws dev.mtproto.error.TlFormatException if the text is no TL value of the layer
   * @throws dev.mtproto.cli.io.CommandFailure if the text is not even hex
   */
  String convert(String text);
}
