package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.Contact;
import dev.mtproto.layer71.contacts.Contacts;
import dev.mtproto.layer71.contacts.GetContacts;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.world.Mentions;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;
import dev.mtproto.testdc.internal.world.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** {@code contacts.getContacts}, which says nothing if the client has them already. */
final class GetContactsAnswer {
  private static final long HASH_FACTOR = 20_261;

  private final Society society;

  GetContactsAnswer(Society society) {
    this.society = society;
  }

  Contacts answer(CallContext context, GetContacts request) {
    Person viewer = society.person(context.requireUser());
    if (request.hash() != 0 && request.hash() == hash(viewer)) {
      return new Contacts.NotModified();
    }
    Views views = new Views(society);
    Mentions mentions = new Mentions(society, viewer);
    List<Contact> contacts = new ArrayList<>();
    for (int id : viewer.contacts()) {
      Person person = society.person(id);
      contacts.add(views.contact(viewer, person));
      mentions.add(person);
    }
    return new Contacts.Regular(contacts, contacts.size(), mentions.users());
  }

  /** As clients compute it: over the number of saved contacts, then their ids in order. */
  private static int hash(Person viewer) {
    long hash = viewer.contacts().size();
    for (int id : new TreeSet<>(viewer.contacts())) {
      hash = (hash * HASH_FACTOR + id) & 0x7fff_ffffL;
    }
    return (int) hash;
  }
}
