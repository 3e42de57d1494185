package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Peer;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A user with an account: who he is, whom he knows, and his messages. */
public final class Person {
  private final int id;
  private final String phone;
  private final String code;
  private String firstName;
  private String lastName;
  private final @Nullable String username;
  private final Set<Integer> contacts = new LinkedHashSet<>();
  private final Mailbox mailbox = new Mailbox();
  private @Nullable CloudPassword password;
  private @Nullable String botToken;

  Person(
      int id,
      String phone,
      String code,
      String firstName,
      String lastName,
      @Nullable String username) {
    this.id = id;
    this.phone = phone;
    this.code = code;
    this.firstName = firstName;
    this.lastName = lastName;
    this.username = username;
  }

  /** The user's id. */
  public int id() {
    return id;
  }

  /** Digits only. */
  public String phone() {
    return phone;
  }

  /** The code that signs in, any number of times. */
  public String code() {
    return code;
  }

  /** The first name. */
  public String firstName() {
    return firstName;
  }

  /** The last name, perhaps empty. */
  public String lastName() {
    return lastName;
  }

  void rename(String newFirstName, String newLastName) {
    firstName = newFirstName;
    lastName = newLastName;
  }

  /** The name that he can be found by, without {@code @}. */
  public @Nullable String username() {
    return username;
  }

  /** What is asked for after the code; null if nothing is. */
  public @Nullable CloudPassword password() {
    return password;
  }

  /** Has a password asked for after the code; null for none. */
  public void setPassword(@Nullable CloudPassword newPassword) {
    password = newPassword;
  }

  /** What signs a bot in; null if he is none. */
  public @Nullable String botToken() {
    return botToken;
  }

  void setBotToken(String token) {
    botToken = token;
  }

  /** The ids of those he has in his contacts. */
  public Set<Integer> contacts() {
    return contacts;
  }

  /** His private messages and groups. */
  public Mailbox mailbox() {
    return mailbox;
  }

  /** He as the other end of a conversation. */
  public Peer.User peer() {
    return new Peer.User(id);
  }
}
