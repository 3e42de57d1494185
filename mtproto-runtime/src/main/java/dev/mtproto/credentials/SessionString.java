package dev.mtproto.credentials;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import okio.ByteString;

/**
 * The sessions of other libraries as one line of text: who has it can act as the user. They have
 * the key and the data centre, but no salt, which the server tells anew.
 *
 * <p>No exception quotes the text.
 */
public enum SessionString {
  /**
   * Telethon's: {@code 1}, and Base64 for addresses of data centre, IP address, port and key.
   *
   * @see <a
   *     href="https://docs.telethon.dev/en/stable/concepts/sessions.html#string-sessions">String
   *     Sessions</a>
   */
  TELETHON {
    @Override
    SavedSession decode(String text, DcAddresses addresses) {
      ByteBuffer in = ByteBuffer.wrap(base64(Base64.getUrlDecoder(), versioned(text)));
      int dcId = in.get();
      byte[] ip = new byte[in.remaining() - Short.BYTES - KEY_LENGTH == IPV6 ? IPV6 : IPV4];
      in.get(ip);
      if (ip.length == IPV6 && ip[0] == 0 && ip[1] == IPV6 - Short.BYTES) {
        // A length and so many letters; of IPv6, only reserved addresses begin so.
        throw new IllegalArgumentException("its address is GramJS's");
      }
      int port = Short.toUnsignedInt(in.getShort());
      return finish(in, IpAddresses.text(ip), port, dcId);
    }

    @Override
    byte[] encode(SavedSession session) {
      byte[] ip = IpAddresses.bytes(session.host());
      return ByteBuffer.allocate(1 + ip.length + Short.BYTES + KEY_LENGTH)
          .put(dcId(session))
          .put(ip)
          .putShort((short) session.port())
          .put(session.authKey().toByteArray())
          .array();
    }

    @Override
    String text(byte[] bytes) {
      return VERSION + Base64.getUrlEncoder().encodeToString(bytes);
    }
  },

  /**
   * Pyrogram's: Base64 for addresses of data centre, application, test, key, user and whether it is
   * a bot. Older ones, without the application, are read too. They have no address.
   *
   * @see <a href="https://docs.pyrogram.org/topics/storage-engines">Storage Engines</a>
   */
  PYROGRAM {
    @Override
    SavedSession decode(String text, DcAddresses addresses) {
      ByteBuffer in = ByteBuffer.wrap(base64(Base64.getUrlDecoder(), text));
      boolean hasApp = in.remaining() == PYROGRAM_BYTES;
      boolean hasShortId = in.remaining() == PYROGRAM_OLDEST_BYTES;
      if (!hasApp && !hasShortId && in.remaining() != PYROGRAM_OLD_BYTES) {
        throw new IllegalArgumentException("it has another length");
      }
      int dcId = in.get();
      int apiId = hasApp ? in.getInt() : 0;
      boolean test = in.get() != 0;
      byte[] key = new byte[KEY_LENGTH];
      in.get(key);
      long userId = hasShortId ? Integer.toUnsignedLong(in.getInt()) : in.getLong();
      boolean bot = in.get() != 0;
      DcOption address =
          addresses
              .find(dcId, test)
              .orElseThrow(() -> new IllegalArgumentException("no address of data centre " + dcId));
      return SavedSession.builder(address.host(), address.port(), ByteString.of(key))
          .dc(dcId, test)
          .app(apiId, null)
          .userId(userId)
          .further(bot ? Map.of(BOT, "true") : Map.of())
          .build();
    }

    @Override
    byte[] encode(SavedSession session) {
      return ByteBuffer.allocate(PYROGRAM_BYTES)
          .put(dcId(session))
          .putInt(session.apiId())
          .put((byte) (session.test() ? 1 : 0))
          .put(session.authKey().toByteArray())
          .putLong(session.userId())
          .put((byte) ("true".equals(session.further().get(BOT)) ? 1 : 0))
          .array();
    }

    @Override
    String text(byte[] bytes) {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
  },

  /**
   * GramJS's: {@code 1}, and Base64 of data centre, address with its length, port and key.
   *
   * @see <a href="https://gram.js.org/getting-started/authorization">Authorization</a>
   */
  GRAMJS {
    @Override
    SavedSession decode(String text, DcAddresses addresses) {
      ByteBuffer in = ByteBuffer.wrap(base64(Base64.getDecoder(), versioned(text)));
      int dcId = in.get();
      int length = in.getShort();
      if (length < 1 || length > LONGEST_ADDRESS) {
        throw new IllegalArgumentException("its address has another length");
      }
      byte[] host = new byte[length];
      in.get(host);
      int port = Short.toUnsignedInt(in.getShort());
      return finish(in, new String(host, StandardCharsets.UTF_8), port, dcId);
    }

    @Override
    byte[] encode(SavedSession session) {
      byte[] host = session.host().getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.allocate(1 + Short.BYTES + host.length + Short.BYTES + KEY_LENGTH)
          .put(dcId(session))
          .putShort((short) host.length)
          .put(host)
          .putShort((short) session.port())
          .put(session.authKey().toByteArray())
          .array();
    }

    @Override
    String text(byte[] bytes) {
      return VERSION + Base64.getEncoder().encodeToString(bytes);
    }
  };

  private static final int KEY_LENGTH = 256;
  private static final int IPV4 = 4;
  private static final int IPV6 = 16;
  private static final int PYROGRAM_BYTES = 271;
  private static final int PYROGRAM_OLD_BYTES = 267;
  private static final int PYROGRAM_OLDEST_BYTES = 263;
  private static final int LONGEST_ADDRESS = 100;
  private static final String VERSION = "1";

  /** The key of {@link SavedSession#further} that says that the user is a bot. */
  private static final String BOT = "bot";

  /** Where a data centre is to be found, for sessions that do not say. */
  @FunctionalInterface
  public interface DcAddresses {
    /**
     * An address.
     *
     * @param test whether it is one of the data centres for tests
     */
    Optional<DcOption> find(int dcId, boolean test);
  }

  /**
   * Reads a session. What the text does not say, as the application and mostly the user, is not
   * known then.
   *
   * @throws IllegalArgumentException if it is no session of this library
   */
  public SavedSession read(String text, DcAddresses addresses) {
    try {
      return decode(text.strip(), addresses);
    } catch (BufferUnderflowException tooShort) {
      throw new IllegalArgumentException("this is no session of " + this + ": it is too short");
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "this is no session of " + this + ": " + wrong.getMessage());
    }
  }

  /**
   * Writes a session.
   *
   * @throws IllegalArgumentException if the data centre's number is not known, or its address
   *     cannot be said
   */
  public String write(SavedSession session) {
    return text(encode(session));
  }

  /** The library whose session this is; empty if it is none of these. */
  public static Optional<SessionString> detect(String text) {
    DcAddresses anywhere = (dcId, test) -> Optional.of(DcOption.of(Math.max(1, dcId), "::", 443));
    for (SessionString format : values()) {
      try {
        format.read(text, anywhere);
        return Optional.of(format);
      } catch (IllegalArgumentException other) {
        // The next one, then.
      }
    }
    return Optional.empty();
  }

  abstract SavedSession decode(String text, DcAddresses addresses);

  abstract byte[] encode(SavedSession session);

  abstract String text(byte[] bytes);

  /** The decoder's own words would show a part of the text. */
  private static byte[] base64(Base64.Decoder decoder, String text) {
    try {
      return decoder.decode(text);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException("it is no Base64");
    }
  }

  private static String versioned(String text) {
    if (!text.startsWith(VERSION)) {
      throw new IllegalArgumentException("it has another version");
    }
    return text.substring(VERSION.length());
  }

  private static SavedSession finish(ByteBuffer in, String host, int port, int dcId) {
    if (in.remaining() != KEY_LENGTH) {
      throw new IllegalArgumentException("its key has another length");
    }
    byte[] key = new byte[KEY_LENGTH];
    in.get(key);
    return SavedSession.builder(host, port, ByteString.of(key)).dc(dcId, false).build();
  }

  private static byte dcId(SavedSession session) {
    if (session.dcId() < 1 || session.dcId() > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("the number of the data centre is not known");
    }
    return (byte) session.dcId();
  }
}
