package dev.mtproto.text;

import java.util.Objects;

/**
 * A part of a text that is more than text: bold, a link, a block of code. Offset and length count
 * UTF-16 code units, as {@link String} does; an emoji outside the basic plane counts two.
 *
 * @see <a href="https://core.telegram.org/api/entities">Styled text with message entities</a>
 */
public sealed interface TextEntity {
  /** Where it begins. */
  int offset();

  /** How long it is; at least 1. */
  int length();

  /** Where it ends: the first unit that is no longer part of it. */
  default int end() {
    return offset() + length();
  }

  /** The same at another place. */
  TextEntity at(int newOffset, int newLength);

  /** How letters look. Styles may contain each other and any other entity but code. */
  enum Style {
    /** Bold. */
    BOLD,
    /** Italic. */
    ITALIC,
    /** Underlined. */
    UNDERLINE,
    /** Struck through. */
    STRIKETHROUGH,
    /** Hidden until it is tapped. */
    SPOILER
  }

  /** What Telegram finds in a text by itself; no markup says it. */
  enum Kind {
    /** {@code @name}. */
    MENTION,
    /** {@code #tag}. */
    HASHTAG,
    /** {@code $TAG}. */
    CASHTAG,
    /** {@code /command}. */
    BOT_COMMAND,
    /** An address that is its own text. */
    URL,
    /** An e-mail address. */
    EMAIL,
    /** A phone number. */
    PHONE,
    /** A bank card's number. */
    BANK_CARD,
    /** Something that this library does not know. */
    UNKNOWN
  }

  /** Letters of a style. */
  record Styled(Style style, int offset, int length) implements TextEntity {
    /** Checks the place. */
    public Styled {
      Objects.requireNonNull(style, "style");
      Places.check(offset, length);
    }

    @Override
    public Styled at(int newOffset, int newLength) {
      return new Styled(style, newOffset, newLength);
    }
  }

  /** Letters of one width, within a line. */
  record Code(int offset, int length) implements TextEntity {
    /** Checks the place. */
    public Code {
      Places.check(offset, length);
    }

    @Override
    public Code at(int newOffset, int newLength) {
      return new Code(newOffset, newLength);
    }
  }

  /**
   * A block of code.
   *
   * @param language the programming language; empty if it is not said
   */
  record Pre(String language, int offset, int length) implements TextEntity {
    /** Checks the place. */
    public Pre {
      Objects.requireNonNull(language, "language");
      Places.check(offset, length);
    }

    @Override
    public Pre at(int newOffset, int newLength) {
      return new Pre(language, newOffset, newLength);
    }
  }

  /**
   * A quotation, of whole lines.
   *
   * @param expandable whether it is shown folded at first
   */
  record Quote(boolean expandable, int offset, int length) implements TextEntity {
    /** Checks the place. */
    public Quote {
      Places.check(offset, length);
    }

    @Override
    public Quote at(int newOffset, int newLength) {
      return new Quote(expandable, newOffset, newLength);
    }
  }

  /** Text that leads to an address. */
  record Link(String url, int offset, int length) implements TextEntity {
    /** Checks the place. */
    public Link {
      Objects.requireNonNull(url, "url");
      Places.check(offset, length);
    }

    @Override
    public Link at(int newOffset, int newLength) {
      return new Link(url, newOffset, newLength);
    }
  }

  /** Text that leads to a user, who need not have a name. */
  record UserMention(long userId, int offset, int length) implements TextEntity {
    /** Checks the place. */
    public UserMention {
      Places.check(offset, length);
    }

    @Override
    public UserMention at(int newOffset, int newLength) {
      return new UserMention(userId, newOffset, newLength);
    }
  }

  /**
   * An emoji that is shown as a sticker.
   *
   * @param documentId the sticker's document
   */
  record CustomEmoji(long documentId, int offset, int length) implements TextEntity {
    /** Checks the place. */
    public CustomEmoji {
      Places.check(offset, length);
    }

    @Override
    public CustomEmoji at(int newOffset, int newLength) {
      return new CustomEmoji(documentId, newOffset, newLength);
    }
  }

  /** Something that Telegram found by itself. */
  record Detected(Kind kind, int offset, int length) implements TextEntity {
    /** Checks the place. */
    public Detected {
      Objects.requireNonNull(kind, "kind");
      Places.check(offset, length);
    }

    @Override
    public Detected at(int newOffset, int newLength) {
      return new Detected(kind, newOffset, newLength);
    }
  }
}
