package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Updates;
import dev.mtproto.testdc.internal.files.Shelf;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Everybody and everything in a world. Its monitor guards all of it. */
public final class Society {
  private static final int FIRST_USER_ID = 1001;
  private static final int FIRST_GROUP_ID = 2001;
  private static final int FIRST_CHANNEL_ID = 3001;

  private final Clock clock;
  private final AccessHashes hashes;
  private final Map<Integer, Person> persons = new LinkedHashMap<>();
  private final Map<Integer, Group> groups = new LinkedHashMap<>();
  private final Map<Integer, Broadcast> broadcasts = new LinkedHashMap<>();
  private final Shelf shelf = new Shelf();
  private final Federation federation = new Federation();
  private final List<UpdateSink> sinks = new CopyOnWriteArrayList<>();
  private int latest;
  private int differenceSlice = 100;
  private int longestDifference = Integer.MAX_VALUE;

  /** An empty world. */
  public Society(Clock clock, Random random) {
    this.clock = clock;
    this.hashes = new AccessHashes(random.nextLong());
  }

  /** The time, in seconds; not before anything that has happened. */
  public int now() {
    return Math.max(latest, (int) clock.instant().getEpochSecond());
  }

  /** A time of its own for something that is found by its date: after all that was told. */
  int nextNow() {
    latest = now() + 1;
    return latest;
  }

  /** Has updates sent there too. */
  public void deliverTo(UpdateSink sink) {
    sinks.add(sink);
  }

  /** Has updates sent there no longer. */
  public void deliverNoLongerTo(UpdateSink sink) {
    sinks.remove(sink);
  }

  /** The data centres that answer from this world. */
  public Federation federation() {
    return federation;
  }

  /** Sends updates to an account's sessions but one. */
  public void push(int userId, Updates updates, @Nullable Object except) {
    sinks.forEach(sink -> sink.push(userId, updates, except));
  }

  /** The files; thread-safe by themselves. */
  public Shelf shelf() {
    return shelf;
  }

  /** Tells differences in slices of so many events, and none longer than so many. */
  public void limitDifferences(int slice, int longest) {
    differenceSlice = slice;
    longestDifference = longest;
  }

  /** How many events one answer about a difference carries. */
  int differenceSlice() {
    return differenceSlice;
  }

  /** Above how many events a difference is too long. */
  int longestDifference() {
    return longestDifference;
  }

  AccessHashes hashes() {
    return hashes;
  }

  /**
   * Adds an account.
   *
   * @throws IllegalArgumentException if the phone number is taken
   */
  public Person addPerson(
      String phone, String code, String firstName, String lastName, @Nullable String username) {
    if (personByPhone(phone) != null) {
      throw new IllegalArgumentException("there is an account with the phone number " + phone);
    }
    int id = FIRST_USER_ID + persons.size();
    Person person = new Person(id, digits(phone), code, firstName, lastName, username);
    persons.put(id, person);
    return person;
  }

  /**
   * Adds a bot.
   *
   * @throws IllegalArgumentException if the token is taken
   */
  public Person addBot(String token, String name, String username) {
    if (botByToken(token) != null) {
      throw new IllegalArgumentException("there is a bot with this token");
    }
    int id = FIRST_USER_ID + persons.size();
    Person bot = new Person(id, "", "", name, "", username);
    bot.setBotToken(token);
    persons.put(id, bot);
    return bot;
  }

  /** Adds a basic group. */
  public Group addGroup(String title, Person creator, List<Person> others) {
    List<Integer> memberIds = new ArrayList<>();
    others.forEach(person -> memberIds.add(person.id()));
    Group group = new Group(FIRST_GROUP_ID + groups.size(), title, now(), creator.id(), memberIds);
    groups.put(group.id(), group);
    group.members().forEach(id -> person(id).mailbox().conversation(group.peer()));
    return group;
  }

  /** Adds a channel. */
  public Broadcast addBroadcast(
      String title, @Nullable String username, Person creator, List<Person> others) {
    int id = FIRST_CHANNEL_ID + broadcasts.size();
    Broadcast broadcast = new Broadcast(id, title, username, now(), creator.id());
    others.forEach(person -> broadcast.subscribers().add(person.id()));
    broadcasts.put(id, broadcast);
    broadcast.subscribers().forEach(each -> person(each).mailbox().conversation(broadcast.peer()));
    return broadcast;
  }

  /** All accounts. */
  public Collection<Person> persons() {
    return Collections.unmodifiableCollection(persons.values());
  }

  /** All groups. */
  public Collection<Group> groups() {
    return Collections.unmodifiableCollection(groups.values());
  }

  /** All channels. */
  public Collection<Broadcast> broadcasts() {
    return Collections.unmodifiableCollection(broadcasts.values());
  }

  /**
   * The account of this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Person person(int id) {
    Person person = persons.get(id);
    if (person == null) {
      throw new IllegalArgumentException("no account has the id " + id);
    }
    return person;
  }

  /** The account of this name, however it is written; null if there is none. */
  public @Nullable Person personByUsername(String username) {
    for (Person person : persons.values()) {
      if (username.equalsIgnoreCase(person.username())) {
        return person;
      }
    }
    return null;
  }

  /** The channel of this name, however it is written; null if there is none. */
  public @Nullable Broadcast broadcastByUsername(String username) {
    for (Broadcast broadcast : broadcasts.values()) {
      if (username.equalsIgnoreCase(broadcast.username())) {
        return broadcast;
      }
    }
    return null;
  }

  /** The account of this id; null if there is none. */
  public @Nullable Person findPerson(int id) {
    return persons.get(id);
  }

  /** The account of this phone number, however it is written; null if there is none. */
  public @Nullable Person personByPhone(String phone) {
    String wanted = digits(phone);
    if (wanted.isEmpty()) {
      return null;
    }
    for (Person person : persons.values()) {
      if (person.phone().equals(wanted)) {
        return person;
      }
    }
    return null;
  }

  /** The bot of this token; null if there is none. */
  public @Nullable Person botByToken(String token) {
    for (Person person : persons.values()) {
      if (token.equals(person.botToken())) {
        return person;
      }
    }
    return null;
  }

  /** The group of this id; null if there is none. */
  public @Nullable Group findGroup(int id) {
    return groups.get(id);
  }

  /** The channel of this id; null if there is none. */
  public @Nullable Broadcast findBroadcast(int id) {
    return broadcasts.get(id);
  }

  /** A phone number without plus, spaces and the like. */
  public static String digits(String phone) {
    return phone.replaceAll("[^0-9]", "");
  }
}
