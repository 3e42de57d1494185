package dev.mtproto.text;

/**
 * The Bot API's MarkdownV2 style. {@link LegacyMarkdown} is the one before it.
 *
 * <pre>{@code
 * FormattedText text = Markdown.parse("*bold* and [a link](https://telegram.org)");
 * String markdown = Markdown.format(text);
 * String sentence = "*" + Markdown.escape(name) + "* has come\\.";
 * }</pre>
 *
 * @see <a href="https://core.telegram.org/bots/api#markdownv2-style">MarkdownV2 style</a>
 */
public final class Markdown {
  /** What has to be escaped outside of code. */
  static final String RESERVED = "_*[]()~`>#+-=|{}.!";

  private Markdown() {}

  /**
   * Reads MarkdownV2. A quotation does not have the end of its last line. A link that leads nowhere
   * is text.
   *
   * @throws TextFormatException if a reserved character is neither escaped nor markup, or an entity
   *     does not end
   */
  public static FormattedText parse(String markdown) {
    return new MarkdownParser(markdown).parse();
  }

  /**
   * Writes MarkdownV2, from which {@link #parse} makes the same text, normalized. What this style
   * cannot say is left out: a quotation that is not of whole lines, and the style of the end of a
   * quotation's last line.
   */
  public static String format(FormattedText text) {
    return new MarkdownWriter(text).write();
  }

  /** Text as it has to be written, outside of code, to be nothing but text. */
  public static String escape(String text) {
    StringBuilder markdown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), markdown);
    }
    return markdown.toString();
  }

  static void escape(char unit, StringBuilder out) {
    if (unit == '\\' || RESERVED.indexOf(unit) >= 0) {
      out.append('\\');
    }
    out.append(unit);
  }
}
