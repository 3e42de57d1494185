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
  /** {@code users.getUsers}. */
  @TlMethod(0x0d91a548)
  List<User> getUsers(List<InputUser> id);

  /** {@code users.getFullUser}. */
  @TlMethod(0xca30a5b1)
  UserFull getFullUser(InputUser id);
}
