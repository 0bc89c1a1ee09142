/** The words of the banner. English is too short to be worth a file of its own. */
export interface BannerMessages {
  readonly centre: string;
  readonly hotline: string;
  readonly notice: string;
}

export const bannerTh: BannerMessages = {
  centre: 'ศูนย์ดำรงธรรม',
  hotline: 'สายด่วน',
  notice: 'ประกาศ',
};

export const bannerEn: BannerMessages = {
  centre: 'Damrongdhama Centre',
  hotline: 'Hotline',
  notice: 'Notice',
};
