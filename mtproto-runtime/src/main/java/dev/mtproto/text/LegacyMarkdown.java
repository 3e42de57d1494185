package dev.mtproto.text;

/**
 * The Bot API's old Markdown style: bold, italic, links, code; nothing nested, nothing escaped
 * within an entity. For texts that are there already; {@link Markdown} is for new ones.
 *
 * @see <a href="https://core.telegram.org/bots/api#markdown-style">Markdown style</a>
 */
public final class LegacyMarkdown {
  private LegacyMarkdown() {}

  /**
   * Reads old Markdown.
   *
   * @throws TextFormatException if an entity does not end
   */
  public static FormattedText parse(String markdown) {
    return new LegacyMarkdownParser(markdown).parse();
  }
}
