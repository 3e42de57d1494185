package dev.mtproto.testdc.call;

/**
 * What a client says of itself.
 *
 * @param apiId the number that it is registered under
 * @param deviceModel what it runs on
 * @param systemVersion the operating system
 * @param appVersion its version
 * @param langCode the user's language
 * @see <a href="https://core.telegram.org/method/initConnection">initConnection</a>
 */
public record ClientInfo(
    int apiId, String deviceModel, String systemVersion, String appVersion, String langCode) {}
