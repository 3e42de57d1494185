package dev.mtproto.text;

import dev.mtproto.text.TextEntity.Code;
import dev.mtproto.text.TextEntity.CustomEmoji;
import dev.mtproto.text.TextEntity.Detected;
import dev.mtproto.text.TextEntity.Kind;
import dev.mtproto.text.TextEntity.Link;
import dev.mtproto.text.TextEntity.Pre;
import dev.mtproto.text.TextEntity.Quote;
import dev.mtproto.text.TextEntity.Style;
import dev.mtproto.text.TextEntity.Styled;
import dev.mtproto.text.TextEntity.UserMention;
import dev.mtproto.tl.TlFields;

/** Which constructor stands for which entity. */
final class EntityNames {
  private static final String PREFIX = "messageEntity";

  private EntityNames() {}

  /** The constructor that is sent for an entity. */
  static String of(TextEntity entity) {
    if (entity instanceof UserMention) {
      return "inputMessageEntityMentionName";
    }
    if (entity instanceof Styled styled) {
      return PREFIX + name(styled.style());
    }
    if (entity instanceof Detected detected) {
      return PREFIX + name(detected.kind());
    }
    return PREFIX + solid(entity);
  }

  private static String solid(TextEntity entity) {
    if (entity instanceof Code) {
      return "Code";
    }
    if (entity instanceof Pre) {
      return "Pre";
    }
    if (entity instanceof Quote) {
      return "Blockquote";
    }
    return entity instanceof Link ? "TextUrl" : "CustomEmoji";
  }

  private static String name(Style style) {
    return switch (style) {
      case BOLD -> "Bold";
      case ITALIC -> "Italic";
      case UNDERLINE -> "Underline";
      case STRIKETHROUGH -> "Strike";
      case SPOILER -> "Spoiler";
    };
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case MENTION -> "Mention";
      case HASHTAG -> "Hashtag";
      case CASHTAG -> "Cashtag";
      case BOT_COMMAND -> "BotCommand";
      case URL -> "Url";
      case EMAIL -> "Email";
      case PHONE -> "Phone";
      case BANK_CARD -> "BankCard";
      case UNKNOWN -> "Unknown";
    };
  }

  /** The entity that an object stands for. */
  static TextEntity read(TlFields object) {
    int offset = object.getInt("offset");
    int length = object.getInt("length");
    String name = object.object().tlName();
    for (Style style : Style.values()) {
      if (name.equals(PREFIX + name(style))) {
        return new Styled(style, offset, length);
      }
    }
    for (Kind kind : Kind.values()) {
      if (name.equals(PREFIX + name(kind))) {
        return new Detected(kind, offset, length);
      }
    }
    return switch (name) {
      case PREFIX + "Code" -> new Code(offset, length);
      case PREFIX + "Pre" -> new Pre(object.getString("language"), offset, length);
      case PREFIX + "TextUrl" -> new Link(object.getString("url"), offset, length);
      case PREFIX + "MentionName" -> new UserMention(object.getLong("user_id"), offset, length);
      case PREFIX + "CustomEmoji" -> new CustomEmoji(object.getLong("document_id"), offset, length);
      case PREFIX + "Blockquote" ->
          new Quote(object.has("collapsed") && object.getBoolean("collapsed"), offset, length);
      case "inputMessageEntityMentionName" ->
          new UserMention(object.getFields("user_id").getLong("user_id"), offset, length);
      default -> new Detected(Kind.UNKNOWN, offset, length);
    };
  }
}
