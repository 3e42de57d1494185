package dev.mtproto.layer71;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.text.FormattedText;
import dev.mtproto.text.Html;
import dev.mtproto.text.MessageEntities;
import dev.mtproto.text.TextEntity;
import dev.mtproto.text.TextEntity.Detected;
import dev.mtproto.text.TextEntity.Kind;
import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageEntitiesTest {
  private static final String NEWER =
      """
      ---types---
      inputUser#f21158c6 user_id:long access_hash:long = InputUser;
      messageEntityUnderline#9c4e7e8b offset:int length:int = MessageEntity;
      messageEntityCustomEmoji#c8cf05f8 offset:int length:int document_id:long = MessageEntity;
      messageEntityBlockquote#f1ccaaac flags:# collapsed:flags.0?true offset:int length:int = MessageEntity;
      inputMessageEntityMentionName#208e68c9 offset:int length:int user_id:InputUser = MessageEntity;
      """;

  private final MessageEntities entities = MessageEntities.of(Layer71.LAYER);

  @Test
  void whatTheLayerHasIsWrittenAndRead() {
    FormattedText text =
        Html.parse(
            "<b>b</b><i>i</i><code>c</code><pre><code class=\"language-java\">p</code></pre>"
                + "<a href=\"http://a.b/\">l</a><a href=\"tg://user?id=7\">m</a>");

    List<MessageEntity> written = typed(entities.write(text.entities()));

    assertThat(written)
        .containsExactly(
            new MessageEntity.Bold(0, 1),
            new MessageEntity.Italic(1, 1),
            new MessageEntity.Code(2, 1),
            new MessageEntity.Pre(3, 1, "java"),
            new MessageEntity.TextUrl(4, 1, "http://a.b/"),
            new MessageEntity.InputMessageEntityMentionName(5, 1, new InputUser.Regular(7, 0)));
    assertThat(entities.read("bicplm", written)).isEqualTo(text);
  }

  @Test
  void aUserWhoseIdIsTooLongForTheLayerIsRefusedOrLeftOut() {
    List<TextEntity> mention =
        Html.parse("<b>b</b><a href=\"tg://user?id=5000000000\">m</a>").entities();

    assertThatThrownBy(() -> entities.write(mention))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no such users")
        .hasMessageContaining("5000000000");
    assertThat(typed(entities.dropping().write(mention)))
        .containsExactly(new MessageEntity.Bold(0, 1));
    assertThat(entities.mentioning(id -> null).dropping().write(mention)).hasSize(1);
  }

  @Test
  void whatDoesNotFitTheTextOfAReceivedMessageIsLeftOut() {
    FormattedText text =
        entities.read(
            "a\uD83D\uDC4D",
            List.of(
                new MessageEntity.Bold(1, 0),
                new MessageEntity.Bold(-1, 2),
                new MessageEntity.Bold(1, 3),
                new MessageEntity.Bold(3, 1),
                new MessageEntity.Bold(0, 2),
                new MessageEntity.Bold(Integer.MAX_VALUE, Integer.MAX_VALUE),
                new MessageEntity.Italic(0, 3)));

    assertThat(text.entities())
        .containsExactly(new TextEntity.Styled(TextEntity.Style.ITALIC, 0, 3));
  }

  @Test
  void whatTelegramFindsByItselfIsReadToo() {
    FormattedText text =
        entities.read(
            "@ada /x",
            List.of(new MessageEntity.BotCommand(5, 2), new MessageEntity.Mention(0, 4)));

    assertThat(text.entities())
        .containsExactly(new Detected(Kind.MENTION, 0, 4), new Detected(Kind.BOT_COMMAND, 5, 2));
    assertThat(Html.format(text)).isEqualTo("@ada /x");
  }

  @Test
  void anEntityThatTheLayerLacksIsAnErrorOrDropped() {
    List<TextEntity> underlined = Html.parse("<u>x</u><b>y</b>").entities();

    assertThatThrownBy(() -> entities.write(underlined))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Layer71 has no messageEntityUnderline");
    assertThat(typed(entities.dropping().write(underlined)))
        .containsExactly(new MessageEntity.Bold(1, 1));
  }

  @Test
  void aUserIsMentionedWithTheHashThatTheCallerKnows() {
    MessageEntities known = entities.mentioning(id -> new InputUser.Regular((int) id, 42));

    assertThat(typed(known.write(Html.parse("<a href=\"tg://user?id=7\">m</a>").entities())))
        .containsExactly(
            new MessageEntity.InputMessageEntityMentionName(0, 1, new InputUser.Regular(7, 42)));
  }

  @Test
  void aNewerLayersEntitiesAreWrittenByItsDescription() {
    TlLayer newer = TlLayer.ofText(190, "Newer", NEWER);
    String html =
        "<u>u</u><tg-emoji emoji-id=\"5\">e</tg-emoji><blockquote expandable>q</blockquote>"
            + "<a href=\"tg://user?id=99999999999\">m</a>";

    assertThat(MessageEntities.of(newer).write(Html.parse(html).entities()))
        .extracting(TlObject::toString)
        .containsExactly(
            "messageEntityUnderline{offset=0, length=1}",
            "messageEntityCustomEmoji{offset=1, length=1, document_id=5}",
            "messageEntityBlockquote{collapsed=true, offset=2, length=1}",
            "inputMessageEntityMentionName{offset=3, length=1,"
                + " user_id=inputUser{user_id=99999999999, access_hash=0}}");
  }

  private static List<MessageEntity> typed(List<TlObject> objects) {
    TlCodec<MessageEntity> codec = MessageEntity.tlCodec();
    return objects.stream()
        .map(
            object -> {
              TlWriter writer = new TlWriter();
              writer.writeObject(object);
              return codec.decode(writer.toByteArray());
            })
        .toList();
  }
}
