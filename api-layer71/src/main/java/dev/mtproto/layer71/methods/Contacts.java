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
  /** {@code contacts.getStatuses}. */
  @TlMethod(0xc4a353ee)
  List<ContactStatus> getStatuses();

  /** {@code contacts.getContacts}. */
  @TlMethod(0xc023849f)
  dev.mtproto.layer71.contacts.Contacts getContacts(int hash);

  /** {@code contacts.importContacts}. */
  @TlMethod(0x2c800be5)
  ImportedContacts importContacts(List<InputContact> contacts);

  /** {@code contacts.search}. */
  @TlMethod(0x11f812d8)
  Found search(String q, int limit);

  /** {@code contacts.deleteContact}. */
  @TlMethod(0x8e953744)
  Link deleteContact(InputUser id);

  /** {@code contacts.deleteContacts}. */
  @TlMethod(0x59ab389e)
  boolean deleteContacts(List<InputUser> id);

  /** {@code contacts.block}. */
  @TlMethod(0x332b49fc)
  boolean block(InputUser id);

  /** {@code contacts.unblock}. */
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

  /** {@code contacts.resolveUsername}. */
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
