package dev.mtproto.account;

import java.util.Objects;

/**
 * The name of a user who signs up.
 *
 * @param firstName not empty
 * @param lastName perhaps empty
 */
public record NewUser(String firstName, String lastName) {
  /** Checks that nothing is null. */
  public NewUser {
    Objects.requireNonNull(firstName, "firstName");
    Objects.requireNonNull(lastName, "lastName");
  }
}
