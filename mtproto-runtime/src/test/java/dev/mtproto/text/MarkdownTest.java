package dev.mtproto.text;

import static dev.mtproto.text.Entities.bold;
import static dev.mtproto.text.Entities.italic;
import static dev.mtproto.text.Entities.spoiler;
import static dev.mtproto.text.Entities.strike;
import static dev.mtproto.text.Entities.underline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mtproto.text.TextEntity.Code;
import dev.mtproto.text.TextEntity.CustomEmoji;
import dev.mtproto.text.TextEntity.Link;
import dev.mtproto.text.TextEntity.Pre;
import dev.mtproto.text.TextEntity.Quote;
import dev.mtproto.text.TextEntity.UserMention;
import org.junit.jupiter.api.Test;

/** The examples of the Bot API's page, and what it says of escaping and nesting. */
class MarkdownTest {
  @Test
  void stylesAreAsThePageShowsThem() {
    assertParsed("*bold \\*text*", "bold *text", bold(0, 10));
    assertParsed("_italic \\*text_", "italic *text", italic(0, 12));
    assertParsed("__underline__", "underline", underline(0, 9));
    assertParsed("~strikethrough~", "strikethrough", strike(0, 13));
    assertParsed("||spoiler||", "spoiler", spoiler(0, 7));
  }

  @Test
  void stylesNestAsInThePagesLongExample() {
    assertParsed(
        "*bold _italic bold ~italic bold strikethrough ||italic bold strikethrough spoiler||~"
            + " __underline italic bold___ bold*",
        "bold italic bold italic bold strikethrough italic bold strikethrough spoiler"
            + " underline italic bold bold",
        bold(0, 103),
        italic(5, 93),
        strike(17, 59),
        spoiler(43, 33),
        underline(77, 21));
  }

  @Test
  void linksMentionsAndEmojiAreAsThePageShowsThem() {
    assertParsed(
        "[inline URL](http://www.example.com/)",
        "inline URL",
        new Link("http://www.example.com/", 0, 10));
    assertParsed(
        "[inline mention of a user](tg://user?id=123456789)",
        "inline mention of a user",
        new UserMention(123456789, 0, 24));
    assertParsed(
        "![\uD83D\uDC4D](tg://emoji?id=5368324170671202286)",
        "\uD83D\uDC4D",
        new CustomEmoji(5368324170671202286L, 0, 2));
  }

  @Test
  void codeIsAsThePageShowsIt() {
    assertParsed("`inline fixed-width code`", "inline fixed-width code", new Code(0, 23));
    assertParsed("```\npre-formatted code\n```", "pre-formatted code\n", new Pre("", 0, 19));
    assertParsed("```python\nx = [1]\n```", "x = [1]\n", new Pre("python", 0, 8));
    assertParsed("`a*_\\`\\\\`", "a*_`\\", new Code(0, 5));
  }

  @Test
  void quotationsAreAsThePageShowsThem() {
    assertParsed(
        ">Block quotation started\n"
            + ">The last line of the block quotation\n"
            + "**>The expandable block quotation started\n"
            + ">The last line with the expandability mark||\n"
            + "after",
        "Block quotation started\n"
            + "The last line of the block quotation\n"
            + "The expandable block quotation started\n"
            + "The last line with the expandability mark\n"
            + "after",
        new Quote(false, 0, 60),
        new Quote(true, 61, 80));
  }

  @Test
  void aStyleGoesOnFromLineToLineOfAQuotation() {
    assertParsed("a\n>*b\n>c*\nd", "a\nb\nc\nd", new Quote(false, 2, 3), bold(2, 3));
  }

  @Test
  void anEmptyBoldEntityEndsAnItalicOneBeforeAnUnderline() {
    assertParsed("___italic underline_**__", "italic underline", italic(0, 16), underline(0, 16));
  }

  @Test
  void offsetsCountUtf16Units() {
    assertParsed("\uD83D\uDE00*\uD83D\uDE00x*", "\uD83D\uDE00\uD83D\uDE00x", bold(2, 3));
  }

  @Test
  void codeHasNoStyleAndStylesThatTouchAreOne() {
    assertParsed("*a`b`c*", "abc", bold(0, 1), new Code(1, 1), bold(2, 1));
    assertParsed("*a**b*", "ab", bold(0, 2));
  }

  @Test
  void aLinkWithoutAddressLeadsToItsTextAndOneToNowhereIsText() {
    assertParsed("[telegram\\.org]", "telegram.org", new Link("http://telegram.org/", 0, 12));
    assertParsed("[x](nowhere)", "x");
    assertParsed("[x](http://a.b/\\)c)", "x", new Link("http://a.b/)c", 0, 1));
  }

  @Test
  void nothingIsLeftOfAnEmptyEntity() {
    assertParsed("a** b____~~||||[](c)", "a b", new TextEntity[0]);
  }

  @Test
  void reservedCharactersHaveToBeEscaped() {
    for (char reserved : "()>#+-=|{}.!".toCharArray()) {
      assertRefused("ab" + reserved, 2, "'" + reserved + "' is reserved");
      assertParsed("ab\\" + reserved, "ab" + reserved);
    }
    assertRefused("a]", 1, "reserved");
  }

  @Test
  void whatDoesNotEndIsRefusedWhereItBegins() {
    assertRefused("a *b _c_", 2, "no end of the bold entity");
    assertRefused("```a", 0, "no end of the pre entity");
    assertRefused("[a](http://b", 4, "no end of the URL");
    assertRefused(">*a\nb*", 1, "no end of the bold entity");
    assertRefused("![a]", 4, "tg://emoji");
    assertRefused("![a](http://b.c)", 5, "tg://emoji");
  }

  @Test
  void aMarkWithinACharacterIsRefused() {
    assertRefused("\uD83D*\uDC4D*", 1, "within a character");
    assertRefused("`\uD83D`\uDC4D", 2, "within a character");
    assertThat(
            catchThrowableOfType(
                TextFormatException.class, () -> LegacyMarkdown.parse("*\uD83D*\uDC4D")))
        .hasMessageContaining("within a character");
  }

  @Test
  void escapedTextIsNothingButText() {
    String hostile = "\\ _*[a](b) ~||`>#+-={}.! \n>x";

    assertParsed(Markdown.escape(hostile), hostile);
  }

  @Test
  void quotationsOfNoWholeLinesCannotBeWrittenAndAreLeftOut() {
    FormattedText text =
        new FormattedText("a b\nc", java.util.List.of(new Quote(false, 2, 3), bold(4, 1)));

    assertThat(Markdown.format(text)).isEqualTo("a b\n*c*");
  }

  private static void assertParsed(String markdown, String text, TextEntity... entities) {
    FormattedText parsed = Markdown.parse(markdown);

    assertThat(parsed.text()).isEqualTo(text);
    assertThat(parsed.entities()).as(markdown).containsExactly(entities);
    assertThat(Markdown.parse(Markdown.format(parsed))).isEqualTo(parsed);
    assertThat(Html.parse(Html.format(parsed))).isEqualTo(parsed);
  }

  private static void assertRefused(String markdown, int offset, String why) {
    TextFormatException refusal =
        catchThrowableOfType(TextFormatException.class, () -> Markdown.parse(markdown));

    assertThat(refusal).as(markdown).isNotNull().hasMessageContaining(why);
    assertThat(refusal.offset()).isEqualTo(offset);
  }
}
