package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.layer71.InputUser;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.UserFull;
import java.util.List;

/** The methods of the namespace {@code users}. */
@TlMethods(namespace = "users")
public interface Users {
  /**
   * Users by their ids and access hashes, in the same order.
   *
   * @see <a href="https://core.telegram.org/method/users.getUsers">users.getUsers</a>
   */
  @TlMethod(0x0d91a548)
  List<User> getUsers(List<InputUser> id);

  /**
   * A user with what a profile shows.
   *
   * <p>Error: {@code 400 USER_ID_INVALID}.
   *
   * @see <a href="https://core.telegram.org/method/users.getFullUser">users.getFullUser</a>
   */
  @TlMethod(0xca30a5b1)
  UserFull getFullUser(InputUser id);
}
