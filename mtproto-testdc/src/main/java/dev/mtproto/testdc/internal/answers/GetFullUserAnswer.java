package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.ContactLink;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.UserFull;
import dev.mtproto.layer71.contacts.Link;
import dev.mtproto.layer71.users.GetFullUser;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.world.Addresses;
import dev.mtproto.testdc.internal.world.Group;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;
import dev.mtproto.testdc.internal.world.Views;

/** {@code users.getFullUser}. */
final class GetFullUserAnswer {
  private final Society society;
  private final Views views;

  GetFullUserAnswer(Society society) {
    this.society = society;
    this.views = new Views(society);
  }

  UserFull answer(CallContext context, GetFullUser request) {
    Person viewer = society.person(context.requireUser());
    Person person = new Addresses(society).person(viewer, request.id());
    User user = views.user(viewer, person);
    return UserFull.builder()
        .user(user)
        .link(new Link(link(viewer, person), link(person, viewer), user))
        .notifySettings(views.notifySettings())
        .commonChatsCount(viewer == person ? 0 : commonChats(viewer, person))
        .build();
  }

  private static ContactLink link(Person of, Person to) {
    return of.contacts().contains(to.id()) ? new ContactLink.Contact() : new ContactLink.None();
  }

  private int commonChats(Person viewer, Person person) {
    int count = 0;
    for (Group group : society.groups()) {
      if (group.members().contains(viewer.id()) && group.members().contains(person.id())) {
        count++;
      }
    }
    return count;
  }
}
