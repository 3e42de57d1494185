package dev.mtproto.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.text.TextEntity.Code;
import dev.mtproto.text.TextEntity.CustomEmoji;
import dev.mtproto.text.TextEntity.Link;
import dev.mtproto.text.TextEntity.Pre;
import dev.mtproto.text.TextEntity.Quote;
import dev.mtproto.text.TextEntity.Style;
import dev.mtproto.text.TextEntity.Styled;
import dev.mtproto.text.TextEntity.UserMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** Whatever the text and its entities are: written and read again they are the same. */
class TextRoundTripTest {
  private static final String[] LETTERS = {
    "a",
    "b",
    " ",
    "\n",
    "*",
    "_",
    "`",
    "~",
    "|",
    "[",
    "]",
    "(",
    ")",
    ">",
    "<",
    "&",
    "\"",
    "\\",
    ".",
    "!",
    "\u00e9",
    "\uD83D\uDE00"
  };

  @Property(tries = 1000)
  void markdownBringsBackWhatItWrites(@ForAll("texts") FormattedText text) {
    assertThat(Markdown.parse(Markdown.format(text))).isEqualTo(text.normalized());
  }

  @Property(tries = 1000)
  void htmlBringsBackWhatItWrites(@ForAll("texts") FormattedText text) {
    assertThat(Html.parse(Html.format(text))).isEqualTo(text.normalized());
  }

  @Property(tries = 500)
  void normalizingTwiceChangesNothingMore(@ForAll("texts") FormattedText text) {
    assertThat(text.normalized().normalized()).isEqualTo(text.normalized());
  }

  @Property(tries = 1000)
  void anyInputIsReadOrRefusedWithItsPlace(@ForAll("sources") String source) {
    assertReadOrRefused(source, () -> Markdown.parse(source));
    assertReadOrRefused(source, () -> LegacyMarkdown.parse(source));
    assertReadOrRefused(source, () -> Html.parse(source));
  }

  @Property(tries = 500)
  void escapedTextIsText(@ForAll @StringLength(max = 30) String text) {
    assertThat(Markdown.parse(Markdown.escape(text))).isEqualTo(FormattedText.plain(text));
    assertThat(Html.parse(Html.escape(text))).isEqualTo(FormattedText.plain(text));
  }

  private static void assertReadOrRefused(String source, Runnable parser) {
    try {
      parser.run();
    } catch (TextFormatException refused) {
      assertThat(refused.offset()).isBetween(0, source.length());
    }
  }

  @Provide
  Arbitrary<String> sources() {
    return Arbitraries.of(
            "<b>",
            "</b>",
            "<a href=",
            "<pre>",
            "</",
            "||",
            "__",
            "```",
            "tg://emoji?id=1",
            "\n>",
            ")")
        .injectDuplicates(0.3)
        .list()
        .ofMaxSize(8)
        .flatMap(
            parts ->
                Arbitraries.of(LETTERS)
                    .list()
                    .ofSize(parts.size())
                    .map(
                        letters -> {
                          StringBuilder source = new StringBuilder();
                          for (int i = 0; i < parts.size(); i++) {
                            source.append(parts.get(i)).append(letters.get(i));
                          }
                          return source.toString();
                        }));
  }

  @Provide
  Arbitrary<FormattedText> texts() {
    return Arbitraries.longs().map(seed -> text(new Random(seed)));
  }

  private static FormattedText text(Random random) {
    StringBuilder text = new StringBuilder();
    List<Integer> borders = new ArrayList<>();
    int characters = 1 + random.nextInt(24);
    for (int i = 0; i < characters; i++) {
      borders.add(text.length());
      text.append(LETTERS[random.nextInt(LETTERS.length)]);
    }
    borders.add(text.length());
    List<TextEntity> entities = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      int from = random.nextInt(characters);
      int to = from + 1 + random.nextInt(characters - from);
      int offset = borders.get(from);
      entities.add(entity(random, offset, borders.get(to) - offset));
    }
    addQuotes(random, text.toString(), entities);
    return new FormattedText(text.toString(), entities);
  }

  private static TextEntity entity(Random random, int offset, int length) {
    return switch (random.nextInt(10)) {
      case 0 -> new Code(offset, length);
      case 1 -> new Pre(random.nextBoolean() ? "" : "java", offset, length);
      case 2 -> new Link("https://a.b/(\\)?c=\"1\"&d='2'#\\", offset, length);
      case 3 -> new UserMention(1 + random.nextInt(1000), offset, length);
      case 4 -> new CustomEmoji(1 + random.nextLong() & Long.MAX_VALUE, offset, length);
      default -> new Styled(Style.values()[random.nextInt(5)], offset, length);
    };
  }

  /**
   * Quotations of whole lines, after which no entity goes on: that is all that Markdown can say.
   */
  private static void addQuotes(Random random, String text, List<TextEntity> entities) {
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      int lineEnd = end < 0 ? text.length() : end;
      if (lineEnd > begin && random.nextInt(3) == 0) {
        int from = begin;
        entities.removeIf(entity -> entity.offset() <= lineEnd && entity.end() > lineEnd);
        entities.removeIf(entity -> entity.offset() < from && entity.end() >= from);
        entities.add(new Quote(random.nextBoolean(), begin, lineEnd - begin));
      }
      begin = lineEnd + 1;
    }
  }
}
