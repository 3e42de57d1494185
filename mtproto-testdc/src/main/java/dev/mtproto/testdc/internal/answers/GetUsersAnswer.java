package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.InputUser;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.users.GetUsers;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.world.Addresses;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;
import dev.mtproto.testdc.internal.world.Views;
import java.util.ArrayList;
import java.util.List;

/** {@code users.getUsers}: an empty user for each that the account has no access to. */
final class GetUsersAnswer {
  private final Society society;

  GetUsersAnswer(Society society) {
    this.society = society;
  }

  List<User> answer(CallContext context, GetUsers request) {
    Person viewer = society.person(context.requireUser());
    List<User> users = new ArrayList<>();
    for (InputUser input : request.id()) {
      Person person = new Addresses(society).findPerson(viewer, input);
      users.add(
          person == null ? new User.Empty(idOf(input)) : new Views(society).user(viewer, person));
    }
    return users;
  }

  private static int idOf(InputUser input) {
    return input instanceof InputUser.Regular regular ? regular.userId() : 0;
  }
}
