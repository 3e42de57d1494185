package dev.mtproto.processor.naming;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The id of a TL combinator: the CRC32 of its line, brought into a normal form first.
 *
 * @see <a href="https://core.telegram.org/mtproto/TL#formal-description-of-tl">TL combinators</a>
 */
public final class TlCrc {
  private static final Pattern ID = Pattern.compile("^(\\S+)#[0-9a-fA-F]+");
  private static final Pattern GENERIC = Pattern.compile("\\{([A-Za-z0-9_]+:[A-Za-z0-9_#]+)}");
  private static final Pattern TRUE_FLAG =
      Pattern.compile(" [A-Za-z0-9_]+:[A-Za-z0-9_]+\\.[0-9]+\\?true(?= )");
  private static final Pattern BYTES = Pattern.compile("(?<=[:?])bytes(?= )");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private TlCrc() {}

  /**
   * The CRC32 of a line such as {@code inputPeerChat#179be863 chat_id:int = InputPeer;}; an id and
   * a semicolon may stand in it or not.
   */
  public static int of(String line) {
    CRC32 crc = new CRC32();
    crc.update(normalise(line).getBytes(US_ASCII));
    return (int) crc.getValue();
  }

  /**
   * The text that the CRC is taken of: without id, semicolon, braces and {@code true} flags, {@code
   * bytes} written as {@code string}, and {@code Vector<int>} as {@code Vector int}.
   */
  public static String normalise(String line) {
    String text = SPACES.matcher(line.strip()).replaceAll(" ");
    if (text.endsWith(";")) {
      text = text.substring(0, text.length() - 1).stripTrailing();
    }
    text = ID.matcher(text).replaceFirst("$1");
    text = GENERIC.matcher(text).replaceAll("$1");
    text = TRUE_FLAG.matcher(text).replaceAll("");
    text = BYTES.matcher(text).replaceAll("string");
    return text.replace('<', ' ').replace(">", "");
  }
}
