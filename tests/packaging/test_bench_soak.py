"""What is made of a row of looks at the memory."""

import pytest

from bench_soak import MOST_GROWTH, growth


@pytest.mark.parametrize(
    ("looks", "grown"),
    [
        ([90.0] * 10 + [100.0] * 20, 0),  # what the first session brings with it does not count
        ([100.0 + number for number in range(30)], 10),
        ([100.0, 110.0] * 15, 0),
    ],
)
def test_growth_is_that_of_the_last_third(looks: list[float], grown: float) -> None:
    assert growth(looks) == pytest.approx(grown)


def test_a_leak_of_a_kilobyte_a_frame_is_found_out() -> None:
    every_ten_seconds = 300 / 1024
    assert growth([100 + every_ten_seconds * number for number in range(360)]) > MOST_GROWTH
