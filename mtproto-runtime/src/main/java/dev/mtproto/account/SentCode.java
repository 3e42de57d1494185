package dev.mtproto.account;

import dev.mtproto.error.SignInException;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlObject;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A code is on its way to the user. Needed for the next steps; its text shows neither the phone
 * number nor the hash.
 */
public final class SentCode {
  private final String phone;
  private final String hash;
  private final TlFields type;
  private final @Nullable CodeWay next;
  private final @Nullable Duration timeout;

  private SentCode(
      String phone,
      String hash,
      TlFields type,
      @Nullable CodeWay next,
      @Nullable Duration timeout) {
    this.phone = phone;
    this.hash = hash;
    this.type = type;
    this.next = next;
    this.timeout = timeout;
  }

  /**
   * What the server answered.
   *
   * @throws SignInException OLD_LAYER if it wants something else than a code first
   */
  static SentCode of(String phone, TlObject answer) {
    TlFields sent = TlFields.of(answer);
    if (!sent.has("phone_code_hash") || !sent.has("type")) {
      throw new SignInException(SignInException.Reason.OLD_LAYER, null);
    }
    return new SentCode(
        phone,
        sent.getString("phone_code_hash"),
        sent.getFields("type"),
        sent.get("next_type") instanceof TlObject next ? CodeWay.of(next.tlName()) : null,
        sent.get("timeout") instanceof Integer seconds ? Duration.ofSeconds(seconds) : null);
  }

  /** The phone number that it is for. */
  public String phone() {
    return phone;
  }

  String hash() {
    return hash;
  }

  /** The way it takes. */
  public CodeWay way() {
    return CodeWay.of(type.object().tlName());
  }

  /** How long the code is; empty if that is not said. */
  public OptionalInt length() {
    return type.has("length") ? OptionalInt.of(type.getInt("length")) : OptionalInt.empty();
  }

  /**
   * What the server lets be known of where the code is to be found: the pattern of a calling
   * number, of an e-mail address, the beginning of a phrase; empty if there is nothing.
   */
  public String hint() {
    for (String name : new String[] {"pattern", "prefix", "email_pattern", "url", "beginning"}) {
      if (type.has(name) && type.get(name) instanceof String hint) {
        return hint;
      }
    }
    return "";
  }

  /** The way that it takes when it is sent again; empty if it cannot be. */
  public Optional<CodeWay> nextWay() {
    return Optional.ofNullable(next);
  }

  /** How long to wait before it can be sent again; empty if that is not said. */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  @Override
  public String toString() {
    return "SentCode{" + way() + (next == null ? "" : ", next " + next) + "}";
  }
}
