package fr.arobase.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What an administrator says of a member of staff.
 *
 * @param login how they log in, and how files name them; fixed once given
 * @param email empty when they have none
 */
public record StaffDetails(
        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9.-]{1,59}")
        String login,

        @NotBlank @Size(max = 100) String name,
        String email,
        Role role) {}
