package dev.mtproto.testdc;

/**
 * An account of a world.
 *
 * @param userId the user's id
 * @param phone the phone number, digits only; empty for a bot
 * @param code the code that signs in, any number of times; empty for a bot
 * @param firstName the first name
 * @param lastName the last name, perhaps empty
 */
public record Account(int userId, String phone, String code, String firstName, String lastName) {}
