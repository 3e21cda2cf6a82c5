package fr.arobase.territory;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What staff say of a venue.
 *
 * @param seats how many people the place holds; the largest capacity a workshop there can have
 * @param stepFree whether one enters without a step
 * @param connected whether there is a network on the spot
 */
public record VenueDetails(
        @NotBlank @Pattern(regexp = "[A-Z0-9-]{2,20}") String code,
        @NotBlank @Size(max = 100) String name,
        @NotBlank String inseeCode,
        @NotBlank @Size(max = 150) String address,
        @Min(1) int seats,
        @Min(0) int computers,
        boolean stepFree,
        boolean connected) {}
