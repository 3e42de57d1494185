package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.layer71.ContactStatus;
import dev.mtproto.layer71.InputContact;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.InputUser;
import dev.mtproto.layer71.TopPeerCategory;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.contacts.Blocked;
import dev.mtproto.layer71.contacts.Found;
import dev.mtproto.layer71.contacts.ImportedContacts;
import dev.mtproto.layer71.contacts.Link;
import dev.mtproto.layer71.contacts.ResolvedPeer;
import dev.mtproto.layer71.contacts.TopPeers;
import java.util.List;

/** The methods of the namespace {@code contacts}. */
@TlMethods(namespace = "contacts")
public interface Contacts {
  /**
   * When the contacts were last seen.
   *
   * @see <a href="https://core.telegram.org/method/contacts.getStatuses">contacts.getStatuses</a>
   */
  @TlMethod(0xc4a353ee)
  List<ContactStatus> getStatuses();

  /**
   * The contact list.
   *
   * @param hash of the list that is known already, so as not to get it again; 0 for none
   * @see <a href="https://core.telegram.org/method/contacts.getContacts">contacts.getContacts</a>
   */
  @TlMethod(0xc023849f)
  dev.mtproto.layer71.contacts.Contacts getContacts(int hash);

  /** The contact list, whole. */
  default dev.mtproto.layer71.contacts.Contacts getContacts() {
    return getContacts(0);
  }

  /**
   * Adds people to the contact list by their phone numbers.
   *
   * @see <a
   *     href="https://core.telegram.org/method/contacts.importContacts">contacts.importContacts</a>
   */
  @TlMethod(0x2c800be5)
  ImportedContacts importContacts(List<InputContact> contacts);

  /**
   * Finds users, groups and channels by their names.
   *
   * @param q what to look for
   * @param limit the most to be found
   * @see <a href="https://core.telegram.org/method/contacts.search">contacts.search</a>
   */
  @TlMethod(0x11f812d8)
  Found search(String q, int limit);

  /**
   * Takes somebody off the contact list.
   *
   * @see <a
   *     href="https://core.telegram.org/method/contacts.deleteContact">contacts.deleteContact</a>
   */
  @TlMethod(0x8e953744)
  Link deleteContact(InputUser id);

  /** {@code contacts.deleteContacts}. */
  @TlMethod(0x59ab389e)
  boolean deleteContacts(List<InputUser> id);

  /**
   * Blocks a user.
   *
   * @see <a href="https://core.telegram.org/method/contacts.block">contacts.block</a>
   */
  @TlMethod(0x332b49fc)
  boolean block(InputUser id);

  /**
   * Lets a blocked user write again.
   *
   * @see <a href="https://core.telegram.org/method/contacts.unblock">contacts.unblock</a>
   */
  @TlMethod(0xe54100bd)
  boolean unblock(InputUser id);

  /** {@code contacts.getBlocked}. */
  @TlMethod(0xf57c350f)
  Blocked getBlocked(int offset, int limit);

  /** {@code contacts.exportCard}. */
  @TlMethod(0x84e53737)
  List<Integer> exportCard();

  /** {@code contacts.importCard}. */
  @TlMethod(0x4fe196fe)
  User importCard(List<Integer> exportCard);

  /**
   * Whom a public name belongs to.
   *
   * <p>Errors: {@code 400 USERNAME_NOT_OCCUPIED}, {@code 400 USERNAME_INVALID}.
   *
   * @param username without the @
   * @see <a
   *     href="https://core.telegram.org/method/contacts.resolveUsername">contacts.resolveUsername</a>
   */
  @TlMethod(0xf93ccba3)
  ResolvedPeer resolveUsername(String username);

  /** {@code contacts.getTopPeers}. */
  @TlMethod(0xd4982db5)
  TopPeers getTopPeers(
      @TlFlag(0) boolean correspondents,
      @TlFlag(1) boolean botsPm,
      @TlFlag(2) boolean botsInline,
      @TlFlag(3) boolean phoneCalls,
      @TlFlag(10) boolean groups,
      @TlFlag(15) boolean channels,
      int offset,
      int limit,
      int hash);

  /** {@code contacts.resetTopPeerRating}. */
  @TlMethod(0x1ae373ac)
  boolean resetTopPeerRating(TopPeerCategory category, InputPeer peer);

  /** {@code contacts.resetSaved}. */
  @TlMethod(0x879537f1)
  boolean resetSaved();
}
