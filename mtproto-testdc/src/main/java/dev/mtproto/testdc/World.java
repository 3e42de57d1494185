package dev.mtproto.testdc;

import dev.mtproto.layer71.EncryptedMessage;
import dev.mtproto.layer71.Update;
import dev.mtproto.testdc.internal.world.Broadcast;
import dev.mtproto.testdc.internal.world.CloudPassword;
import dev.mtproto.testdc.internal.world.Group;
import dev.mtproto.testdc.internal.world.Notices;
import dev.mtproto.testdc.internal.world.Outgoing;
import dev.mtproto.testdc.internal.world.PasswordSecret;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Place;
import dev.mtproto.testdc.internal.world.Postman;
import dev.mtproto.testdc.internal.world.Society;
import dev.mtproto.testdc.internal.world.UpdateLog;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The accounts, groups and channels that a {@link TestDataCenter} answers from, with their messages
 * and the true history of their updates. It can be changed while clients are connected: they get
 * updates. Safe for use by any number of threads.
 */
public final class World {
  private final Society society;

  private World(Society society) {
    this.society = society;
  }

  /** A world without anybody. */
  public static World empty() {
    return empty(Clock.systemUTC());
  }

  /** A world without anybody, whose messages are dated by this clock. */
  public static World empty(Clock clock) {
    return new World(new Society(clock, new Random()));
  }

  /**
   * A small world: four accounts who know each other, a group of all, a channel that all read, and
   * some messages. The first account is in all of the dialogs.
   */
  public static World seeded() {
    return seeded(Clock.systemUTC());
  }

  /** As {@link #seeded()}, dated by this clock. */
  public static World seeded(Clock clock) {
    World world = empty(clock);
    WorldSeed.sow(world);
    return world;
  }

  /**
   * Adds an account.
   *
   * @throws IllegalArgumentException if the phone number is taken
   */
  public Account addAccount(String phone, String code, String firstName, String lastName) {
    return addAccount(phone, code, firstName, lastName, null);
  }

  /**
   * Adds an account that can be found by name.
   *
   * @param username the name without {@code @}; null for none
   * @throws IllegalArgumentException if the phone number is taken
   */
  public Account addAccount(
      String phone, String code, String firstName, String lastName, @Nullable String username) {
    return locked(() -> account(society.addPerson(phone, code, firstName, lastName, username)));
  }

  /**
   * Gives an account a password, which is asked for after the code.
   *
   * @param hint what the user is reminded by; perhaps empty
   */
  public void setPassword(Account account, String password, String hint) {
    setPassword(account, CloudPassword.of(new PasswordSecret.Text(password), hint, null, ""));
  }

  /**
   * Gives an account a password that can be recovered by e-mail.
   *
   * @param hint what the user is reminded by; perhaps empty
   * @param email where the recovery code goes
   * @param recoveryCode the code, which is good any number of times
   */
  public void setPassword(
      Account account, String password, String hint, String email, String recoveryCode) {
    setPassword(
        account, CloudPassword.of(new PasswordSecret.Text(password), hint, email, recoveryCode));
  }

  /** Takes an account's password away. */
  public void removePassword(Account account) {
    setPassword(account, (CloudPassword) null);
  }

  private void setPassword(Account account, @Nullable CloudPassword password) {
    synchronized (society) {
      person(account).setPassword(password);
    }
  }

  /**
   * Confirms the address for recovery that an account's user has set, as the link does which older
   * layers' users get; in newer layers the code 22222 does.
   */
  public void confirmPasswordEmail(Account account) {
    locked(
        () -> {
          Person person = person(account);
          CloudPassword password = person.password();
          if (password == null || password.unconfirmedEmail() == null) {
            throw new IllegalStateException("nothing is to be confirmed");
          }
          person.setPassword(password.confirmed());
          return true;
        });
  }

  /** Whether an account has a password. */
  public boolean hasPassword(Account account) {
    return locked(() -> person(account).password() != null);
  }

  /**
   * Adds a bot, which signs in by its token.
   *
   * @param username the name without {@code @}
   * @throws IllegalArgumentException if the token is taken
   */
  public Account addBot(String token, String name, String username) {
    return locked(() -> account(society.addBot(token, name, username)));
  }

  /** All accounts, in the order in which they were added. */
  public List<Account> accounts() {
    return locked(() -> society.persons().stream().map(World::account).toList());
  }

  /** Has two accounts know each other. */
  public void makeContacts(Account one, Account other) {
    locked(
        () ->
            person(one).contacts().add(other.userId())
                && person(other).contacts().add(one.userId()));
  }

  /**
   * Adds a basic group.
   *
   * @return its id
   */
  public int addGroup(String title, Account creator, List<Account> others) {
    return locked(() -> society.addGroup(title, person(creator), persons(others)).id());
  }

  /**
   * Adds a channel, to which its creator alone writes.
   *
   * @param username the name that it can be found by; null for none
   * @return its id
   */
  public int addChannel(
      String title, @Nullable String username, Account creator, List<Account> subscribers) {
    return locked(
        () -> society.addBroadcast(title, username, person(creator), persons(subscribers)).id());
  }

  /** Sends a text from one account to another, as if by a session of the sender's. */
  public void send(Account from, Account to, String text) {
    locked(() -> deliver(person(from), new Place.WithPerson(person(to)), text));
  }

  /** Sends a text to a group. */
  public void sendToGroup(Account from, int groupId, String text) {
    locked(
        () -> {
          Group group = society.findGroup(groupId);
          if (group == null) {
            throw new IllegalArgumentException("no group has the id " + groupId);
          }
          return deliver(person(from), new Place.InGroup(group), text);
        });
  }

  /** Writes a text to a channel, in its creator's name. */
  public void post(int channelId, String text) {
    locked(
        () -> {
          Broadcast broadcast = broadcast(channelId);
          Person creator = society.person(broadcast.creatorId());
          return deliver(creator, new Place.InBroadcast(broadcast), text);
        });
  }

  /**
   * Sends an encrypted message of a secret chat to an account. The world keeps it and tells it in
   * its turn, by the counter qts; what it says is between the chat's ends.
   */
  public void sendSecret(Account to, int chatId, ByteString bytes) {
    change(() -> new Notices(society).sendSecret(person(to), chatId, bytes));
  }

  /** Renames an account; it and those who have it among their contacts are told, by {@code seq}. */
  public void rename(Account account, String firstName, String lastName) {
    change(() -> new Notices(society).rename(person(account), firstName, lastName));
  }

  /** All messages of secret chats that an account was sent, in order. */
  public List<EncryptedMessage> secretHistory(Account account) {
    return locked(() -> person(account).mailbox().secretsSince(0));
  }

  /** Everything that happened to an account, in order: what its clients should have been told. */
  public List<Update> history(Account account) {
    return locked(() -> updates(person(account).mailbox().log()));
  }

  /** Everything that happened in a channel, in order. */
  public List<Update> channelHistory(int channelId) {
    return locked(() -> updates(broadcast(channelId).log()));
  }

  /**
   * Tells what clients missed in slices, and if it is too much only that it was: by {@code
   * updates.differenceTooLong}, {@code updates.channelDifferenceTooLong}.
   *
   * @param slice how many events one answer carries; 100 if not said
   * @param longest above how many a difference is too long; none is if not said
   */
  public void limitDifferences(int slice, int longest) {
    locked(
        () -> {
          society.limitDifferences(slice, longest);
          return true;
        });
  }

  /** A channel's counter of updates, pts. */
  public int channelPts(int channelId) {
    return locked(() -> broadcast(channelId).log().pts());
  }

  /** An account's counter of updates, pts. */
  public int pts(Account account) {
    return locked(() -> person(account).mailbox().log().pts());
  }

  /** The files that are there, uploaded or offered. */
  public WorldFiles files() {
    return new WorldFiles(society.shelf());
  }

  Society society() {
    return society;
  }

  private boolean deliver(Person from, Place place, String text) {
    new Postman(society).send(from, place, Outgoing.plain(text));
    return true;
  }

  private Person person(Account account) {
    return society.person(account.userId());
  }

  private List<Person> persons(List<Account> accounts) {
    return accounts.stream().map(this::person).toList();
  }

  private Broadcast broadcast(int channelId) {
    Broadcast broadcast = society.findBroadcast(channelId);
    if (broadcast == null) {
      throw new IllegalArgumentException("no channel has the id " + channelId);
    }
    return broadcast;
  }

  private static List<Update> updates(UpdateLog log) {
    List<Update> updates = new ArrayList<>();
    log.since(0).forEach(entry -> updates.add(entry.update()));
    return updates;
  }

  private static Account account(Person person) {
    return new Account(
        person.id(), person.phone(), person.code(), person.firstName(), person.lastName());
  }

  private void change(Runnable work) {
    synchronized (society) {
      work.run();
    }
  }

  private <T> T locked(Supplier<T> work) {
    synchronized (society) {
      return work.get();
    }
  }
}
